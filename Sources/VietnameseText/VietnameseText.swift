/// Functions for Vietnamese text: a clean form for showing, keys for searching and sorting, and
/// tests that say whether a word can be Vietnamese.
///
/// Every function is a plain function of its arguments, works on UTF-8 or Unicode scalars, and
/// accepts any text, however broken.
public enum VietnameseText {}
