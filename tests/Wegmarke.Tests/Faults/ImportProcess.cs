using System.Diagnostics;
using Wegmarke.Storage;

namespace Wegmarke.Tests.Faults;

/// <summary>The command line as a process of its own, importing one file. Only this process is ever ended by a test.</summary>
sealed class ImportProcess : IDisposable
{
    readonly Process _process;
    readonly Task<string> _output;
    readonly Task<string> _errors;

    ImportProcess(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        _errors = process.StandardError.ReadToEndAsync();
    }

    public static ImportProcess Start(string file, TenantFolder folder) => Run("import", file, "--dir", folder.Root, "--tenant", folder.Id.Value);

    /// <summary>Any other verb.</summary>
    public static ImportProcess Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "Wegmarke.Cli.dll"), .. arguments])
            start.ArgumentList.Add(argument);
        return new(Process.Start(start) ?? throw new InvalidOperationException("The command line did not start."));
    }

    /// <summary>False when it was still running after this long, and was killed.</summary>
    public bool EndsWithin(TimeSpan time)
    {
        if (_process.WaitForExit(time))
            return true;
        Kill();
        return false;
    }

    /// <summary>Waits in small steps for something else than the end; false when it ended instead.</summary>
    public bool RunsUntil(Func<bool> condition)
    {
        while (!condition())
        {
            if (_process.WaitForExit(TimeSpan.FromMilliseconds(1)))
                return false;
        }
        return true;
    }

    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public async Task Succeeds()
    {
        await _process.WaitForExitAsync();
        Assert.True(_process.ExitCode == 0, $"The import ended with {_process.ExitCode}: {await _output} {await _errors}");
    }

    /// <summary>Ends with an error; returns what it said.</summary>
    public async Task<string> Fails()
    {
        await _process.WaitForExitAsync();
        Assert.NotEqual(0, _process.ExitCode);
        return await _output + await _errors;
    }

    public void Dispose() => _process.Dispose();
}
