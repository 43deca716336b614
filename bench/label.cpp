// The grounded labelling of an abstract framework, as src/verdict/label.ts does it, to be compared with.
// Reads "p af" from the file named, prints milliseconds to build and label: the best of seven runs.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <vector>

using Clock = std::chrono::steady_clock;

static const int IN = 1, OUT = 2;
// What is read nowhere, the compiler need not work out.
static volatile int sink;

static double run(int size, const std::vector<int>& source, const std::vector<int>& target) {
  const auto start = Clock::now();
  std::vector<int> from(size + 1), to(source.size()), attackers(size);
  for (size_t i = 0; i < source.size(); i++) {
    from[source[i]]++;
    attackers[target[i]]++;
  }
  for (int node = 1; node <= size; node++) from[node] += from[node - 1];
  for (size_t i = source.size(); i-- > 0;) to[--from[source[i]]] = target[i];
  // In bytes, as there where no argument has more attackers than a byte holds: in a random graph of this size none has.
  std::vector<uint8_t> status(size), waits(attackers.begin(), attackers.end());
  std::vector<int> order(size);
  int tail = 0;
  for (int node = 0; node < size; node++) {
    if (waits[node] > 0) continue;
    status[node] = IN;
    order[tail++] = node;
  }
  for (int head = 0; head < tail; head++) {
    const int node = order[head];
    const bool isIn = status[node] == IN;
    for (int i = from[node]; i < from[node + 1]; i++) {
      const int other = to[i];
      if (isIn) {
        if (status[other] != 0) continue;
        status[other] = OUT;
        waits[other] = 0;
      } else {
        if (waits[other] == 0) continue;
        if (--waits[other] != 0) continue;
        status[other] = IN;
      }
      order[tail++] = other;
    }
  }
  sink = order[size / 2];
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

int main(int, char** argv) {
  FILE* file = fopen(argv[1], "r");
  int size, attacker, attacked;
  if (file == nullptr || fscanf(file, "p af %d", &size) != 1) return 1;
  std::vector<int> source, target;
  while (fscanf(file, "%d %d", &attacker, &attacked) == 2) {
    source.push_back(attacker - 1);
    target.push_back(attacked - 1);
  }
  std::vector<double> times;
  for (int i = 0; i < 7; i++) times.push_back(run(size, source, target));
  printf("%f\n", *std::min_element(times.begin(), times.end()));
}
