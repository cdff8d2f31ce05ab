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

    /// <summary>Variants, and fitness of alignments to the most frequent one, as PM4Py gives them.</summary>
    [Fact]
    public async Task The_receipt_log_has_its_published_variants_and_fitness()
    {
        using var tenant = await new TestTenant().Import(await Canonical());
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);
        var question = Question.Of(new() { Per = "case", By = "way" }, ReportingZone.Of(new()));
        var asked = await new QuestionDesk(dimensions).Ask(await TestTenant.Of(store), question, TestContext.Current.CancellationToken);

        var paths = PathTable.Of(asked with { Question = question with { By = null }, Engine = asked.Engine with { Split = null }, Parts = [] }, OptionValues.None);
        var conformance = ConformanceTable.Of(asked, Questions.Options(("ideal", "top-variant")));

        Assert.Equal((1434, 116, 713), (paths.Paths, paths.Distinct, paths.Variants[0].Count));
        Assert.Equal((1434, 713, 0.497211, 0.818053, 0.828706),
            (conformance.Fit.Units, conformance.Fit.Exact, Math.Round(conformance.Fit.ExactShare!.Value, 6), Math.Round(conformance.Fit.AverageFitness!.Value, 6), Math.Round(conformance.Fit.LogFitness!.Value, 6)));
        Assert.Equal([("Desk", 0.376), ("Internet", 0.515), ("Post", 0.396), ("e-mail", 0.333)],
            conformance.Parts.Select(part => (part.Part!.Value, Math.Round(part.ExactShare!.Value, 3))).Where(part => part.Value is "Desk" or "Internet" or "Post" or "e-mail").OrderBy(part => part.Value, StringComparer.Ordinal));
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
            ((string[])["case:concept:name", "case:concept:name", "case:concept:name", "time:timestamp", "concept:name", "org:group", "case:channel"]).Select(name => cells[columns[name]])))
            .Prepend("customer,case,session,time,touchpoint,group,way")) + "\n";
    }
}
