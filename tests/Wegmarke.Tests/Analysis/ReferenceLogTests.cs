using System.IO.Compression;
using Wegmarke.Analysis;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Analysis;

/// <summary>Figures of published process logs that may not be shipped: read from the folder in WEGMARKE_REFERENCES where somebody has them.</summary>
public sealed class ReferenceLogTests
{
    const string Receipt = "receipt.csv.gz";

    /// <summary>Directly-follows counts as PM4Py gives them.</summary>
    [Theory]
    [InlineData("customer")]
    [InlineData("case")]
    [InlineData("session")]
    public async Task The_receipt_log_has_its_published_transitions(string per)
    {
        using var tenant = await new TestTenant().Import(await Canonical());
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);
        var question = Question.Of(new() { Per = per, By = "group" }, ReportingZone.Of(new()));

        var asked = await new QuestionDesk(dimensions).Ask(await TestTenant.Of(store), question with { By = null }, TestContext.Current.CancellationToken);
        var table = TransitionTable.Of(asked, int.MaxValue);
        var split = TransitionTable.Of(await new QuestionDesk(dimensions).Ask(asked.Journeys, question, TestContext.Current.CancellationToken), int.MaxValue);

        Assert.Equal((1434, 8577), (table.Asked.Units, table.Asked.Interactions));
        Assert.Equal((27, 99, 7143), (table.Ends.Select(end => end.Step).Union(table.Transitions.SelectMany(move => new[] { move.From, move.To })).Count(), table.Distinct, table.Moves));
        Assert.Equal((99, 7143), (split.Distinct, split.Transitions.Sum(move => move.Count)));
        Assert.True(split.By!.Parts.Count > 3);
    }

    /// <summary>Its cases as customers, in the order of the file; the same again as case and session.</summary>
    static async Task<string> Canonical()
    {
        var folder = Environment.GetEnvironmentVariable("WEGMARKE_REFERENCES") ?? "";
        Assert.SkipUnless(File.Exists(Path.Combine(folder, Receipt)), $"Set WEGMARKE_REFERENCES to a folder with {Receipt} to compare with its published figures.");
        await using var file = new GZipStream(File.OpenRead(Path.Combine(folder, Receipt)), CompressionMode.Decompress);
        var lines = (await new StreamReader(file).ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var columns = lines[0].Split(',').Index().ToDictionary(column => column.Item, column => column.Index);
        return string.Join('\n', lines.Skip(1).Select(line => line.Split(',')).Select(cells => string.Join(',',
            ((string[])["case:concept:name", "case:concept:name", "case:concept:name", "time:timestamp", "concept:name", "org:group"]).Select(name => cells[columns[name]])))
            .Prepend("customer,case,session,time,touchpoint,group")) + "\n";
    }
}
