// Loaded before a measured program: at its end, writes its processor time (ms, all threads) and peak memory (MB) to descriptor 3.
const { readFileSync, writeSync } = require('node:fs');

function peak() {
  try {
    // What getrusage tells of a child begins with the memory of the process that started it; the kernel's own count does not.
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, megabytes: peak() }));
});
