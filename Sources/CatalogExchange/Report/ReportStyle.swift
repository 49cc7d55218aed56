/// The style and the script of a report. The page's policy allows these two by their hashes and
/// nothing else, so a change here changes the hashes: a test compares them.
enum ReportStyle {
  /// SHA-256 of ``css``, as a content security policy names it.
  static let cssHash = "sha256-indb7jUqnJjDl1jPROXt4pDAQzmmJKx1kjWJLl3pZ8M="
  /// SHA-256 of ``script``.
  static let scriptHash = "sha256-kgMMuhoWG0ibxQTkiM/9SvxRPan25KvPhiTMq9xG2WE="

  static var policy: String {
    "default-src 'none'; style-src '\(cssHash)'; script-src '\(scriptHash)'; base-uri 'none'; "
      + "form-action 'none'"
  }

  static let css: StaticString = """
    *{box-sizing:border-box}
    :root{color-scheme:light;--ink:#1b2430;--soft:#4a5868;--line:#d5dbe3;--paper:#fff;--page:#f3f5f8;
    --error:#a61b29;--error-bg:#fde3e5;--warning:#7a4d00;--warning-bg:#fff0cc;--note:#1d4e89;
    --note-bg:#e3eefa;--good:#1e6b34;--good-bg:#dff2e4;--brand:#1f3864}
    html{-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,-apple-system,
    "Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;overflow-wrap:anywhere}
    header.top{background:var(--brand);color:#fff;padding:20px 16px}
    header.top h1{margin:0 0 4px;font-size:1.6rem;line-height:1.25}
    header.top p{margin:0;color:#dfe7f3}
    .inner,main{max-width:1120px;margin:0 auto}
    main{padding:16px;display:grid;gap:16px;grid-template-columns:minmax(0,1fr)}
    section{background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:16px;
    min-width:0}
    h2{margin:0 0 12px;font-size:1.25rem;color:var(--brand)}
    h3{margin:0 0 8px;font-size:1.05rem}
    a{color:#0b57a4}
    a:focus-visible,summary:focus-visible,input:focus-visible,button:focus-visible,
    .scroll:focus-visible{outline:3px solid #0b57a4;outline-offset:2px;border-radius:4px}
    .skip{position:absolute;left:-9999px}
    .skip:focus{left:8px;top:8px;background:#fff;padding:8px;z-index:2}
    nav ul{list-style:none;margin:10px 0 0;padding:0;display:flex;flex-wrap:wrap;gap:6px 16px}
    nav a{color:#fff}
    .tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(128px,1fr));gap:10px;margin:0;
    padding:0;list-style:none}
    .tiles li{border-radius:8px;padding:10px 12px;background:#eef1f5}
    .tiles b{display:block;font-size:1.7rem;line-height:1.2}
    .tiles .error{background:var(--error-bg);color:var(--error)}
    .tiles .warning{background:var(--warning-bg);color:var(--warning)}
    .tiles .note{background:var(--note-bg);color:var(--note)}
    .tiles .good{background:var(--good-bg);color:var(--good)}
    .charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,320px),1fr));gap:20px;
    margin-top:18px}
    figure{margin:0}
    figcaption{font-weight:600;margin-bottom:6px}
    svg{display:block;width:100%}
    .bars{list-style:none;margin:0;padding:0;display:grid;gap:6px}
    .bars li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 10px;font-size:.94rem}
    .bars svg{grid-column:1/-1}
    .legend{list-style:none;display:flex;flex-wrap:wrap;gap:2px 14px;margin:6px 0 0;padding:0;
    font-size:.9rem}
    .legend svg{display:inline-block;width:.8em;height:.8em;margin-right:5px}
    .channels{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,300px),1fr));
    gap:12px}
    .channel{border:1px solid var(--line);border-radius:8px;padding:12px;min-width:0}
    .channel p{margin:6px 0}
    .channel ol{margin:6px 0 0;padding-left:1.3em}
    .channel li{margin:2px 0}
    .big{font-size:1.15rem;font-weight:600}
    .filter{display:flex;flex-wrap:wrap;gap:6px 16px;align-items:center;margin:0 0 12px;border:0;
    padding:0}
    .filter label{display:inline-flex;gap:6px;align-items:center;min-height:32px}
    .filter input[type=checkbox]{width:18px;height:18px}
    .filter .find{display:inline-flex;flex:1 1 300px;flex-wrap:wrap;gap:6px 10px;align-items:center}
    .filter .find[hidden]{display:none}
    .filter input[type=search]{font:inherit;padding:6px 8px;border:1px solid #6b7a8c;
    border-radius:6px;min-width:0;width:220px;flex:0 1 220px}
    button{font:inherit;padding:5px 10px;border:1px solid #6b7a8c;border-radius:6px;background:#fff;
    color:var(--ink)}
    [hidden]{display:none!important}
    body:has(#show-error:not(:checked)) .group.error,
    body:has(#show-warning:not(:checked)) .group.warning,
    body:has(#show-note:not(:checked)) .group.note{display:none}
    details{border:1px solid var(--line);border-left:6px solid var(--line);border-radius:6px;
    margin:0 0 8px;background:#fff}
    details.error{border-left-color:var(--error)}
    details.warning{border-left-color:#b97a00}
    details.note{border-left-color:var(--note)}
    summary{padding:10px 12px;cursor:pointer;font-weight:600}
    .badge{display:inline-block;border-radius:999px;padding:0 9px;font-size:.85rem;font-weight:600;
    white-space:nowrap}
    .badge.error{background:var(--error-bg);color:var(--error)}
    .badge.warning{background:var(--warning-bg);color:var(--warning)}
    .badge.note{background:var(--note-bg);color:var(--note)}
    .body{padding:0 12px 12px}
    .why{margin:0 0 8px;color:var(--soft)}
    .places{list-style:none;margin:0;padding:0}
    .places li{padding:7px 0;border-top:1px solid #e6eaf0}
    .where{font-weight:600}
    .product{color:var(--soft)}
    .fix{color:var(--good);font-weight:600}
    .id{color:var(--soft);font-size:.85rem}
    .scroll{position:relative;overflow-x:auto;border:1px solid var(--line);border-radius:6px;max-width:100%}
    table{border-collapse:collapse;font-size:.9rem;background:#fff}
    caption{text-align:left;padding:6px 8px;font-weight:600}
    th,td{border:1px solid var(--line);padding:4px 8px;text-align:left;vertical-align:top;
    max-width:260px;min-width:48px;unicode-bidi:plaintext;overflow-wrap:break-word}
    thead th{background:#e8edf5;color:var(--brand)}
    tbody th{background:#f3f5f8;color:var(--soft);font-weight:600;text-align:right}
    td.error{background:var(--error-bg);box-shadow:inset 3px 0 0 var(--error)}
    td.warning{background:var(--warning-bg);box-shadow:inset 3px 0 0 #b97a00}
    td.note{background:var(--note-bg);box-shadow:inset 3px 0 0 var(--note)}
    td:target{outline:3px solid #0b57a4;outline-offset:-3px}
    td.says{min-width:260px;max-width:420px}
    .mark{font-weight:700}
    .vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);
    white-space:nowrap}
    .empty{color:var(--soft)}
    footer{max-width:1120px;margin:0 auto;padding:0 16px 24px;color:var(--soft);font-size:.9rem}
    @media (max-width:480px){main{padding:8px;gap:10px}section{padding:12px;border-radius:8px}
    header.top h1{font-size:1.35rem}.tiles{grid-template-columns:1fr 1fr}}
    @media print{@page{size:A4;margin:14mm}body{background:#fff;font-size:10.5pt}
    header.top{background:#fff;color:#000;padding:0 0 8px}header.top p{color:#333}
    .filter,nav,.skip{display:none}main{padding:0;display:block}
    section{border:0;padding:8px 0;border-radius:0}
    .scroll{overflow:visible;border:0}table{font-size:7.5pt;width:100%}
    th,td{max-width:none;min-width:0;padding:2px 3px;overflow-wrap:anywhere}td.says{min-width:0}
    thead{display:table-header-group}tr,li,.channel{break-inside:avoid}h2,h3,summary{break-after:avoid}
    details::details-content{content-visibility:visible;height:auto}
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}}

    """

  /// Finds and opens; the page does without it.
  static let script: StaticString = """
    (function(){var box=document.getElementById('search');if(!box)return;box.hidden=false;
    var field=document.getElementById('query'),open=document.getElementById('open');
    function plain(text){return text.toLowerCase().normalize('NFD').replace(/[\\u0300-\\u036f]/g,'')
    .replace(/\\u0111/g,'d');}
    var groups=Array.prototype.slice.call(document.querySelectorAll('.group')).map(function(group){
    return{node:group,name:plain(group.querySelector('summary').textContent),
    items:Array.prototype.slice.call(group.querySelectorAll('.places li')).map(function(item){
    return{node:item,text:plain(item.textContent)};})};});
    field.addEventListener('input',function(){var query=plain(field.value.trim());
    groups.forEach(function(group){var any=false,whole=group.name.indexOf(query)>=0;
    group.items.forEach(function(item){var shown=!query||whole||item.text.indexOf(query)>=0;
    item.node.hidden=!shown;any=any||shown;});group.node.hidden=!any;
    if(query&&any)group.node.open=true;});});
    open.addEventListener('click',function(){var all=groups.every(function(g){return g.node.open;});
    groups.forEach(function(g){g.node.open=!all;});});})();

    """
}
