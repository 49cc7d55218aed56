#ifndef OCOP_CCURL_SHIM_H
#define OCOP_CCURL_SHIM_H
#include <curl/curl.h>
#endif
