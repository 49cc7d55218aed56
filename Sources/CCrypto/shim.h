#ifndef OCOP_CCRYPTO_SHIM_H
#define OCOP_CCRYPTO_SHIM_H
#include <openssl/evp.h>
#include <openssl/hmac.h>
#endif
