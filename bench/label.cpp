// The grounded labelling of an abstract framework, as src/map/label.ts does it, to be compared with.
// Reads "p af" from the file named, prints milliseconds to build and label: the best of seven runs.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <vector>

using Clock = std::chrono::steady_clock;

static const int IN = 1, OUT = 2, HOLDS = 1, ATTACKED = 3;

static double run(int size, const std::vector<int>& source, const std::vector<int>& target) {
  const auto start = Clock::now();
  const size_t links = source.size();
  std::vector<int> from(size + 1), to(links), attackers(size);
  for (int node : source) from[node + 1]++;
  for (int node = 0; node < size; node++) from[node + 1] += from[node];
  std::vector<int> next(from.begin(), from.end() - 1);
  for (size_t i = 0; i < links; i++) {
    to[next[source[i]]++] = target[i];
    attackers[target[i]]++;
  }
  std::vector<uint8_t> status(size), reason(size);
  std::vector<int> by(size, -1), rank(size), queue(size), waits(attackers);
  int tail = 0;
  for (int node = 0; node < size; node++) {
    if (waits[node] > 0) continue;
    status[node] = IN;
    reason[node] = HOLDS;
    queue[tail++] = node;
  }
  for (int head = 0; head < tail; head++) {
    const int node = queue[head];
    const bool isIn = status[node] == IN;
    for (int i = from[node]; i < from[node + 1]; i++) {
      const int other = to[i];
      if (status[other] != 0) continue;
      if (!isIn && --waits[other] > 0) continue;
      status[other] = isIn ? OUT : IN;
      reason[other] = isIn ? ATTACKED : HOLDS;
      by[other] = node;
      rank[other] = rank[node] + 1;
      queue[tail++] = other;
    }
  }
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
