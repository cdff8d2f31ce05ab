using System.Diagnostics;

namespace Wegmarke.Benchmarks.Import;

/// <summary>Runs a part of the benchmark in a process of its own and passes on what it says.</summary>
static class OwnProcess
{
    public static void Run(TextWriter output, string part, string folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [typeof(OwnProcess).Assembly.Location, part, folder]) { RedirectStandardOutput = true }; // a running process has a path
        using var process = Process.Start(start)!; // null only when an existing one is used again
        while (process.StandardOutput.ReadLine() is { } line)
            output.WriteLine($"  {line}");
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"The benchmark of the {part} in {folder} ended with code {process.ExitCode}; what it said stands above.");
    }
}
