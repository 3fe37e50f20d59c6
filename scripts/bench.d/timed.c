/* Runs a command a number of times, its output thrown away; prints the median of the wall time in milliseconds and of
   the peak memory in KiB, as `name value` lines. Small itself: a process's peak includes what launched it.

   usage: timed COUNT COMMAND [ARGUMENT...] */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static double milliseconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

int main(int count, char **arguments) {
  int runs = count > 2 ? atoi(arguments[1]) : 0;
  if (runs < 1) return fprintf(stderr, "usage: timed COUNT COMMAND [ARGUMENT...]\n"), 64;
  double *wall = calloc(runs, sizeof *wall), *memory = calloc(runs, sizeof *memory);
  if (!wall || !memory) return 1;
  for (int run = 0; run < runs; run++) {
    double start = milliseconds();
    pid_t child = fork();
    if (child == 0) {
      dup2(open("/dev/null", O_RDWR), 0);
      dup2(0, 1);
      execvp(arguments[2], arguments + 2);
      perror(arguments[2]);
      _exit(127);
    }
    int status;
    struct rusage usage;
    if (child < 0 || wait4(child, &status, 0, &usage) != child) return perror("timed"), 1;
    wall[run] = milliseconds() - start;
    memory[run] = usage.ru_maxrss;
    if (status) return fprintf(stderr, "timed: %s failed\n", arguments[2]), 1;
  }
  qsort(wall, runs, sizeof *wall, ascending);
  qsort(memory, runs, sizeof *memory, ascending);
  printf("milliseconds %.3f\nkilobytes %.0f\n", wall[runs / 2], memory[runs / 2]);
  return 0;
}
