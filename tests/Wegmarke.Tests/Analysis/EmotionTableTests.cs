using Wegmarke.Analysis;

namespace Wegmarke.Tests.Analysis;

public sealed class EmotionTableTests
{
    const string Rows = """
        customer,time,touchpoint,score,score_kind,emotion,comment,campaign
        1001,2024-03-01T10:00:00Z,newsletter,10,nps,,,spring
        1002,2024-03-01T10:00:00Z,newsletter,4,stars,,,
        1003,2024-03-02T10:00:00Z,complaint,,,-2,Bitte melden unter ada@example.org,
        1004,2024-03-02T10:00:00Z,complaint,,,-1,Nie wieder so eine Warterei,
        1005,2024-03-02T10:00:00Z,website-visit,,,,,

        """;

    [Fact]
    public async Task Steps_have_a_feeling_its_scales_and_words_that_tell_nobodys_name()
    {
        var table = await Answering.Ask(Rows, new(), asked => EmotionTable.Of(asked, top: 10));

        Assert.Equal(["newsletter 2 1.5 Nps 10, Stars 4 - -", "complaint 2 -1.5 Emotion -1.5 Nie wieder so eine Warterei Nie wieder so eine Warterei"], table.Rows.Select(row =>
            $"{row.Touchpoint} {row.Feeling.Answers} {row.Feeling.Mean} {string.Join(", ", row.Scores.Select(kind => $"{kind.Kind} {kind.Mean}"))} {row.BestWords ?? "-"} {row.WorstWords ?? "-"}"));
        Assert.Equal((4, 0), (table.Answers, table.Left));
        Assert.All(table.Rows, row => Assert.Null(row.Feeling.Low));
    }

    [Fact]
    public async Task It_is_filtered_and_split()
    {
        Assert.Equal(["complaint"], (await Answering.Ask(Rows, new() { From = "2024-03-02" }, asked => EmotionTable.Of(asked, top: 10))).Rows.Select(row => row.Touchpoint));
        Assert.Equal(["none complaint 2", "none newsletter 1", "spring newsletter 1"], (await Answering.Ask(Rows, new() { By = "campaign" }, asked => EmotionTable.Of(asked, top: 10))).Rows
            .Select(row => $"{row.Part!.Value ?? row.Part.Kind} {row.Touchpoint} {row.Feeling.Answers}").Order(StringComparer.Ordinal));
    }
}
