#ifndef ANNALS_CCRYPTO_SHIM_H
#define ANNALS_CCRYPTO_SHIM_H

#include <openssl/evp.h>
#include <openssl/rand.h>

#endif
