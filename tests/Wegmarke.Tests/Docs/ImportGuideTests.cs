using System.Reflection;
using System.Text.Json;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Docs;

public sealed class ImportGuideTests
{
    static readonly string[] s_columns =
    [
        "customer", "time", "touchpoint", "event", "channel", "customer_number", "email", "phone", "loyalty_card", "user_id", "anonymous_id",
        "account", "session", "case", "device", "location", "campaign", "content", "product", "order", "line", "quantity", "value", "currency",
        "cost", "conversion", "score", "score_kind", "emotion", "comment", "phase", "consent", "message_id",
    ];

    static readonly Document s_guide = Document.At("docs/guide/import.md");

    [Fact]
    public void The_guide_explains_every_canonical_column() => Assert.Equal(s_columns, s_guide.FirstCells("Columns"));

    [Fact]
    public void The_guide_explains_every_drop_reason()
    {
        var reasons = Assembly.Load("Wegmarke").GetType("Wegmarke.Capture.DropReason");
        Assert.SkipWhen(reasons is null, "There are no drop reasons yet.");

        Assert.Equal(Enum.GetNames(reasons!).Order(), s_guide.FirstCells("Nothing vanishes").SelectMany(cell => cell.Split(", ")).Order());
    }

    [Fact]
    public void The_example_is_a_whole_canonical_file()
    {
        var lines = Repository.Text("docs/guide/example.csv").TrimEnd('\n').Split('\n');
        var header = lines[0].Split(',');

        Assert.Equal(["frame_size"], header.Except(s_columns));
        Assert.All(lines, line => Assert.Equal(header.Length, Cells(line)));
    }

    [Fact]
    public void The_example_in_json_has_the_same_columns()
    {
        var members = Repository.Text("docs/guide/example.jsonl").TrimEnd('\n').Split('\n')
            .SelectMany(line => JsonDocument.Parse(line).RootElement.EnumerateObject().Select(member => member.Name));

        Assert.Equal(["frame_size"], members.Distinct().Except(s_columns));
    }

    /// <summary>Commas inside quotes separate nothing; the example has no quote inside a quote.</summary>
    static int Cells(string line) => line.Split('"').Where((_, part) => part % 2 == 0).Sum(text => text.Count(c => c == ',')) + 1;
}
