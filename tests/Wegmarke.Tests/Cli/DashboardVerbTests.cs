using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Cli;

public sealed class DashboardVerbTests
{
    [Fact]
    public async Task A_dashboard_is_stored_shown_changed_and_removed()
    {
        using var tenant = await new TestTenant().Import("customer,time,touchpoint\n1001,2024-03-01T10:00:00Z,newsletter\n");
        string[] where = ["--dir", tenant.Folder.Root];
        var file = Path.Combine(tenant.Folder.Root, "monday.json");
        await File.WriteAllTextAsync(file, """{"key":"monday","name":"Montag","tiles":[{"name":"Umsatz","question":"series","options":"metric=revenue","view":"plot"}]}""", TestContext.Current.CancellationToken);

        var stored = await CommandLine.Run(["dashboard", "set", file, .. where]);
        var shown = await CommandLine.Run(["dashboard", "show", "monday", .. where]);
        await File.WriteAllTextAsync(file, shown.Output.Replace("Montag", "Dienstag", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await CommandLine.Run(["dashboard", "set", file, .. where]);
        var list = await CommandLine.Run(["dashboard", "list", .. where]);
        var removed = await CommandLine.Run(["dashboard", "remove", "monday", .. where]);
        var gone = await CommandLine.Run(["dashboard", "remove", "monday", .. where]);

        Assert.Equal(("dashboard monday\n", "", "dashboard monday removed\n"), (stored.Output, stored.Error, removed.Output));
        Assert.Contains("Dienstag", list.Output, StringComparison.Ordinal);
        Assert.Equal((1, "There is no dashboard 'monday'. Those there are: 'wegmarke dashboard list'.\n"), (gone.Code, gone.Error));
    }

    [Fact]
    public async Task An_annotation_is_stored_listed_and_removed()
    {
        using var tenant = await new TestTenant().Import("customer,time,touchpoint\n1001,2024-03-01T10:00:00Z,newsletter\n");
        string[] where = ["--dir", tenant.Folder.Root];

        var stored = await CommandLine.Run(["annotation", "set", "checkout", "neuer Checkout", "--day", "2026-03-29", "--until", "2026-04-02", .. where]);
        var list = await CommandLine.Run(["annotation", "list", .. where]);
        var wrong = await CommandLine.Run(["annotation", "set", "checkout", "neuer Checkout", "--day", "29.3.2026", .. where]);
        var removed = await CommandLine.Run(["annotation", "remove", "checkout", .. where]);

        Assert.Equal(("annotation checkout\n", "annotation checkout removed\n"), (stored.Output, removed.Output));
        Assert.Matches("checkout *│ *2026-03-29 *│ *2026-04-02 *│ *neuer Checkout", list.Output);
        Assert.Equal((1, "'day' is '29.3.2026'; it is a day, for example 2026-03-29.\n"), (wrong.Code, wrong.Error));
    }
}
