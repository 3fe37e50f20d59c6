#ifndef RAPPORTEUR_CRYPTO_H
#define RAPPORTEUR_CRYPTO_H
#include <dlfcn.h>
#include <openssl/evp.h>
#include <string.h>
/*
 * libcrypto, opened by the first digest and linked by nobody: finding, mapping and relocating its 4.7 MB takes every
 * start of a program a millisecond, and whoever only asks questions computes no digest. The functions have the
 * types of the headers, so that the compiler still checks each call.
 */
struct ccrypto_library {
  __typeof__(EVP_MD_fetch) *fetch;
  __typeof__(EVP_MD_CTX_new) *new_context;
  __typeof__(EVP_MD_CTX_free) *free_context;
  __typeof__(EVP_DigestInit_ex2) *start;
  __typeof__(EVP_DigestUpdate) *add;
  __typeof__(EVP_DigestFinal_ex) *finish;
};
/* Fills the table; 0 when the library or one of its functions is missing. Opening it again is cheap and harmless. */
static inline int ccrypto_open(struct ccrypto_library *library) {
  memset(library, 0, sizeof *library);
  void *handle = dlopen("libcrypto.so.3", RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) return 0;
  *(void **)&library->fetch = dlsym(handle, "EVP_MD_fetch");
  *(void **)&library->new_context = dlsym(handle, "EVP_MD_CTX_new");
  *(void **)&library->free_context = dlsym(handle, "EVP_MD_CTX_free");
  *(void **)&library->start = dlsym(handle, "EVP_DigestInit_ex2");
  *(void **)&library->add = dlsym(handle, "EVP_DigestUpdate");
  *(void **)&library->finish = dlsym(handle, "EVP_DigestFinal_ex");
  return library->fetch && library->new_context && library->free_context && library->start
         && library->add && library->finish;
}
#endif
