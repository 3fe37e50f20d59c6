#ifndef RAPPORTEUR_CRYPTO_H
#define RAPPORTEUR_CRYPTO_H
#include <dlfcn.h>
#include <openssl/evp.h>
#include <pthread.h>
#include <stddef.h>
/*
 * libcrypto, opened by the first digest and linked by nobody: finding, mapping and relocating its 4.7 MB takes every
 * start of a program a millisecond, and whoever only asks questions computes no digest. The functions have the
 * types of the headers, so that the compiler still checks each call.
 */
struct ccrypto_library {
  __typeof__(EVP_MD_CTX_new) *new_context;
  __typeof__(EVP_MD_CTX_free) *free_context;
  __typeof__(EVP_DigestInit_ex2) *start;
  __typeof__(EVP_DigestUpdate) *add;
  __typeof__(EVP_DigestFinal_ex) *finish;
  const EVP_MD *sha256;
};
static inline struct ccrypto_library *ccrypto_found(void) {
  static struct ccrypto_library found = {0};
  return &found;
}
static inline void ccrypto_open(void) {
  struct ccrypto_library *library = ccrypto_found();
  void *handle = dlopen("libcrypto.so.3", RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) return;
  __typeof__(EVP_MD_fetch) *fetch = NULL;
  *(void **)&fetch = dlsym(handle, "EVP_MD_fetch");
  *(void **)&library->new_context = dlsym(handle, "EVP_MD_CTX_new");
  *(void **)&library->free_context = dlsym(handle, "EVP_MD_CTX_free");
  *(void **)&library->start = dlsym(handle, "EVP_DigestInit_ex2");
  *(void **)&library->add = dlsym(handle, "EVP_DigestUpdate");
  *(void **)&library->finish = dlsym(handle, "EVP_DigestFinal_ex");
  if (fetch && library->new_context && library->free_context && library->start && library->add && library->finish)
    library->sha256 = fetch(NULL, "SHA256", NULL);
}
/* The library with SHA-256 fetched, by the first who asks; its `sha256` is NULL when something of it is missing. */
static inline struct ccrypto_library ccrypto_opened(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, ccrypto_open);
  return *ccrypto_found();
}
#endif
