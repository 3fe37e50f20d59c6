#ifndef RAPPORTEUR_CRYPTO_H
#define RAPPORTEUR_CRYPTO_H
#include <openssl/evp.h>
#endif
