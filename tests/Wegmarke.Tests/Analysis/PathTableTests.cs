using Wegmarke.Analysis;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Analysis;

public sealed class PathTableTests
{
    const string Rows = """
        customer,time,touchpoint,channel,order,value,currency
        1,2024-03-01T10:00:00Z,newsletter,email,,,
        1,2024-03-01T12:00:00Z,website-visit,web,,,
        1,2024-03-01T13:00:00Z,website-visit,web,,,
        1,2024-03-02T10:00:00Z,store-purchase,store,A,10,EUR
        1,2024-03-05T10:00:00Z,newsletter,email,,,
        1,2024-03-06T10:00:00Z,store-purchase,store,B,20,EUR
        2,2024-03-01T10:00:00Z,newsletter,email,,,
        2,2024-03-01T11:00:00Z,website-visit,web,,,
        2,2024-03-01T12:00:00Z,store-purchase,store,C,5,EUR
        3,2024-03-01T10:00:00Z,website-visit,web,,,
        """;

    [Fact]
    public async Task Paths_have_their_count_customers_conversion_value_and_time()
    {
        var table = await Ask(new() { Per = "customer" }, ("until", "conversion"), ("collapse", "yes"));

        Assert.Equal(("conversion", null, null, true, "EUR", 2, 1, 2, 1, 0, 0), (table.Until, table.Since, table.Depth, table.Collapsed, table.Currency, table.Paths, table.Without, table.Customers, table.Distinct, table.Rare, table.Left));
        var variant = Assert.Single(table.Variants);
        Assert.Equal(["newsletter", "website-visit", "store-purchase"], variant.Path);
        Assert.Equal((null, 2, 1.0, 2, 2, 1.0, 1500), (variant.Part, variant.Count, variant.Share, variant.Customers, variant.Converted, variant.ConversionShare, variant.Value));
        Assert.InRange(variant.MedianDuration.TotalHours, 1.9, 2.1);
    }

    [Fact]
    public async Task The_flow_adds_up_step_by_step()
    {
        var flow = (await Ask(new() { Per = "customer" }, ("depth", "2"))).Flow;

        Assert.Equal(["1 newsletter 2 0 0", "1 website-visit 1 1 0", "2 website-visit 2 2 0"], flow.Nodes.Select(node => $"{node.Step} {node.Touchpoint} {node.Count} {node.Ends} {node.Further}"));
        Assert.Equal([new(1, 0, 2, 2)], flow.Links);
    }

    [Fact]
    public async Task More_touchpoints_than_can_be_drawn_are_one_node()
    {
        var rows = string.Concat(Enumerable.Range(1, 12).Select(at => $"{at},2024-03-01T10:00:00Z,Kontakt {at:00}\n{at},2024-03-01T11:00:00Z,newsletter\n"));
        var flow = (await Ask("customer,time,touchpoint\n" + rows, new())).Flow;

        Assert.Equal([("others", null, 4L), ("touchpoint", "newsletter", 12L)], flow.Nodes.Skip(8).Select(node => (node.Kind, node.Touchpoint, node.Count)));
        Assert.Equal(12, flow.Links.Sum(link => link.Count));
    }

    [Fact]
    public async Task The_way_back_to_a_purchase_spans_journeys()
    {
        var table = await Ask(new(), ("until", "repurchase"));

        Assert.Equal(("customer", "newsletter store-purchase", 1, 3), (table.Asked.Per, string.Join(' ', Assert.Single(table.Variants).Path), table.Paths, table.Without));
        Assert.Equal(["conversion: newsletter website-visit store-purchase 2/2/2", "repurchase: newsletter store-purchase 1/1/1"],
            table.Likeliest.Select(likely => $"{likely.To}: {string.Join(' ', likely.Path)} {likely.Reached}/{likely.Exactly + (likely.To == "conversion" ? 1 : 0)}/{likely.Within}"));
    }

    [Fact]
    public async Task A_path_belongs_to_the_part_it_begins_in()
    {
        var table = await Ask(new() { By = "channel", Per = "customer" }, ("since", "website-visit"), ("depth", "1"));

        Assert.Equal(["value web website-visit 3"], table.Variants.Select(variant => $"{variant.Part!.Kind} {variant.Part.Value} {string.Join(' ', variant.Path)} {variant.Count}"));
        Assert.Equal("website-visit", table.Since);
    }

    [Theory]
    [InlineData("until", "nowhere", "'nowhere', said to 'until', is no touchpoint. 'wegmarke touchpoints' lists those there are.")]
    [InlineData("depth", "0", "'depth' is 0; it goes from 1 to 1000.")]
    [InlineData("collapse", "maybe", "'collapse' is 'maybe'. Known are yes, no.")]
    [InlineData("order", "3", "'order' is 3; it goes from 1 to 2.")]
    public async Task What_means_nothing_is_refused(string option, string said, string message) =>
        Assert.Equal(message, (await Assert.ThrowsAsync<QuestionException>(() => Ask(new(), (option, said)))).Message);

    [Fact]
    public async Task Phases_do_not_tell_steps_apart() => Assert.Equal("Steps of paths are touchpoints; they are not told apart by the phases of 'five'. Ask without --phases.",
        (await Assert.ThrowsAsync<QuestionException>(() => Ask(new() { Phases = "five" }))).Message);

    [Fact]
    public void A_word_that_is_no_date_says_where_paths_begin_and_end()
    {
        var said = new Dictionary<string, string> { ["from"] = "newsletter", ["to"] = "2024-04" };
        var wanted = PathTable.Kind.Read(said.GetValueOrDefault, [], ReportingZone.Of(new()));
        var other = PathTable.Kind.Read(name => name == "to" ? "conversion" : name == "from" ? "2024-03" : null, [], ReportingZone.Of(new()));

        Assert.Equal(("newsletter", null, null, true), (wanted.Options.Text("since"), wanted.Options.Text("until"), wanted.Question.Filter.Period.From, wanted.Question.Filter.Period.To is not null));
        Assert.Equal((null, "conversion", true, null), (other.Options.Text("since"), other.Options.Text("until"), other.Question.Filter.Period.From is not null, other.Question.Filter.Period.To));
    }

    [Fact]
    public async Task Steps_are_looked_at_forwards_and_backwards()
    {
        var after = await AskSteps(("after", "newsletter"), ("collapse", "yes"));
        var before = await AskSteps(("before", "Website visit,store-purchase"), ("collapse", "yes"));
        var starts = await AskSteps();

        Assert.Equal(("after", 3, 2), (after.Direction, after.Occurrences, after.Customers));
        Assert.Equal(["touchpoint website-visit 2 2", "touchpoint store-purchase 1 1"], after.Neighbours.Select(Line));
        Assert.Equal(["touchpoint newsletter 2 2"], before.Neighbours.Select(Line));
        Assert.Equal(["touchpoint newsletter 3 3", "touchpoint website-visit 1 0"], starts.Neighbours.Select(Line));
        Assert.Equal(1, after.Neighbours.Sum(row => row.Share), 12);

        static string Line(StepNeighbour row) => $"{row.Kind} {row.Touchpoint} {row.Count} {row.Converted}";
    }

    [Fact]
    public async Task Steps_are_looked_at_in_one_direction() => Assert.Equal("'after' is 'newsletter' and 'before' is 'end'; a question looks in one direction. Ask twice.",
        (await Assert.ThrowsAsync<QuestionException>(() => AskSteps(("after", "newsletter"), ("before", "end")))).Message);

    static Task<PathTable> Ask(QuestionText question, params (string Name, string Said)[] options) => Ask(Rows, question, options);

    static Task<PathTable> Ask(string rows, QuestionText question, params (string Name, string Said)[] options) => Questions.Ask(rows, question, asked => PathTable.Of(asked, Questions.Options(options)));

    static Task<StepTable> AskSteps(params (string Name, string Said)[] options) => Questions.Ask(Rows, new(), asked => StepTable.Of(asked, Questions.Options(options)));
}
