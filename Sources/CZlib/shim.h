#ifndef OCOP_CZLIB_SHIM_H
#define OCOP_CZLIB_SHIM_H
#include <zlib.h>
#endif
