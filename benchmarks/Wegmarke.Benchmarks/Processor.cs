using System.Diagnostics;

namespace Wegmarke.Benchmarks;

static class Processor
{
    /// <summary>Processor time of all threads: what a machine that does nothing else would need, shared by its processors.</summary>
    public static TimeSpan Busy()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    /// <summary>How long ago this process began.</summary>
    public static TimeSpan Age
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return TimeProvider.System.GetUtcNow() - process.StartTime.ToUniversalTime();
        }
    }
}
