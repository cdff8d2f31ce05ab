using System.CommandLine;
using Wegmarke.Analysis;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke verify</c></summary>
static class VerifyVerb
{
    const int Damaged = 1;
    const int Unreadable = 2;

    public static Command Create()
    {
        var command = new Command("verify", "Reads the whole log and names every interaction that is damaged, missing or out of place. Changes nothing.");
        var tenant = TenantOptions.AddTo(command);
        command.SetAction((parsed, cancel) => Task.Run(() => Run(tenant.Existing(parsed), cancel), cancel));
        return command;
    }

    static int Run(TenantFolder folder, CancellationToken cancel)
    {
        try
        {
            var report = LogVerification.Run(folder, Progress(), cancel).With(AnalysisVerification.Run(folder));
            foreach (var finding in report.Findings)
                Console.WriteLine($"{finding.Kind}: {finding.Text}");
            var erased = report.Erased > 0 ? $", {report.Erased} of them erased" : "";
            Console.WriteLine(report.IsWhole
                ? $"Tenant '{folder.Id}': {report.Rows} interactions read{erased}; the log is whole."
                : $"Tenant '{folder.Id}': {report.Rows} interactions read{erased}; {report.Findings.Count} findings. What to do: docs/guide/verify.md.");
            return report.Findings.Count == 0 ? 0 : Damaged;
        }
        catch (Exception cause) when (cause is StorageException or DatabaseException)
        {
            Console.Error.WriteLine(cause.Message);
            return Unreadable;
        }
    }

    /// <summary>A count that stays on its line; nothing when nobody watches.</summary>
    static Progress<long>? Progress() => Console.IsErrorRedirected ? null : new(rows => Console.Error.Write($"\r{rows} interactions read\r"));
}
