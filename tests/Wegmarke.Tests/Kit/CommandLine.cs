using System.Diagnostics;

namespace Wegmarke.Tests.Kit;

/// <summary>What the command line answered: exit code, standard output, standard error.</summary>
sealed record CommandLine(int Code, string Output, string Error)
{
    /// <summary>Runs the real program, as a user does.</summary>
    public static async Task<CommandLine> Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Wegmarke.Cli.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var program = Process.Start(start)!;
        var (output, error) = (program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(program.ExitCode, await output, await error);
    }
}
