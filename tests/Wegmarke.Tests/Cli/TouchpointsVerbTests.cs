using Wegmarke.Tests.Kit;
using Wegmarke.Tests.Server;

namespace Wegmarke.Tests.Cli;

public sealed class TouchpointsVerbTests
{
    [Fact]
    public async Task It_prints_a_line_per_touchpoint_channel_and_phase_and_names_nobody_mapped()
    {
        using var tenant = await new TestTenant().Import(Samples.Small + "\n1001,,2024-03-04T10:00:00Z,Newslettr,,,\n");

        var answer = await CommandLine.Run("touchpoints", "--dir", tenant.Folder.Root, "--lang", "en");

        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Equal(
            ["Newsletter E-mail consideration 1 1 0 0.00 0.00 0", "Store purchase Store decision 1 1 1 12.50 0.00 0", "Store purchase Store – 0 0 0 3.00 0.00 1"],
            Rows(answer).Where(row => row.StartsWith("Newsletter ", StringComparison.Ordinal) || row.StartsWith("Store", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains("2 customers, 5 rows, 80.0 % linked to a customer, 0.0 % on consent", answer.Output, StringComparison.Ordinal);
        Assert.Contains("unmapped: 'Newslettr' (1 interactions); near: newsletter", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_model_is_named_with_those_there_are()
    {
        using var tenant = await new TestTenant().Import(Samples.Small);

        Assert.Equal(new(1, "", "There is no phase model 'nine'. Known are five, six, retail.\n"), await CommandLine.Run("touchpoints", "--dir", tenant.Folder.Root, "--phases", "nine"));
    }

    [Fact]
    public async Task Names_cannot_drive_the_terminal()
    {
        using var tenant = await new TestTenant().Import("customer,time,touchpoint\n1001,2024-03-01T10:00:00Z,\u001b[2Jgone [red]x[/]\n");

        var answer = await CommandLine.Run("touchpoints", "--dir", tenant.Folder.Root);

        Assert.Equal(0, answer.Code);
        Assert.DoesNotContain("\u001b", answer.Output, StringComparison.Ordinal);
        Assert.Contains("\uFFFD[2Jgone [red]x[/]", answer.Output, StringComparison.Ordinal);
    }

    /// <summary>The cells of each row, a blank between them.</summary>
    static IEnumerable<string> Rows(CommandLine answer) => answer.Output.Split('\n').Where(line => line.Contains('│', StringComparison.Ordinal) || line.Contains('|', StringComparison.Ordinal))
        .Select(line => string.Join(' ', line.Split('│', '|').Select(cell => cell.Trim()).Where(cell => cell.Length > 0)));
}
