#ifndef OCOP_CCURL_SHIM_H
#define OCOP_CCURL_SHIM_H
// The type checks of curl's macros need options that are constants; ours are arguments.
#define CURL_DISABLE_TYPECHECK 1
#include <curl/curl.h>
#include <stddef.h>

// curl_easy_setopt and its relatives take a variable number of arguments, which Swift cannot
// call. One function for each type of argument that we use.

typedef size_t (*ocop_curl_sink)(char *bytes, size_t size, size_t count, void *context);

static inline CURLcode ocop_curl_set_long(CURL *easy, CURLoption option, long value) {
  return curl_easy_setopt(easy, option, value);
}

static inline CURLcode ocop_curl_set_size(CURL *easy, CURLoption option, curl_off_t value) {
  return curl_easy_setopt(easy, option, value);
}

static inline CURLcode ocop_curl_set_string(CURL *easy, CURLoption option, const char *value) {
  return curl_easy_setopt(easy, option, value);
}

static inline CURLcode ocop_curl_set_pointer(CURL *easy, CURLoption option, const void *value) {
  return curl_easy_setopt(easy, option, value);
}

static inline CURLcode ocop_curl_set_list(CURL *easy, CURLoption option, struct curl_slist *list) {
  return curl_easy_setopt(easy, option, list);
}

static inline CURLcode ocop_curl_set_sink(CURL *easy, CURLoption option, ocop_curl_sink sink) {
  return curl_easy_setopt(easy, option, sink);
}

static inline CURLcode ocop_curl_get_long(CURL *easy, CURLINFO info, long *value) {
  return curl_easy_getinfo(easy, info, value);
}

static inline CURLMcode ocop_curl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
  return curl_multi_setopt(multi, option, value);
}

// The result of a finished transfer sits in a union.
static inline CURLcode ocop_curl_message_result(const CURLMsg *message) {
  return message->data.result;
}
#endif
