using System.CommandLine;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke segment set|list|show|remove|count|members</c></summary>
static class SegmentVerb
{
    public static Command Create() => new("segment", "Sets of customers by conditions: written down, counted, asked about with --segment KEY.")
    {
        SegmentSetVerb.Create(), SegmentListVerb.Create(), SegmentShowVerb.Create(), SegmentRemoveVerb.Create(), SegmentCountVerb.Create(), SegmentMembersVerb.Create(),
    };

    public static Argument<string> Key() => new("KEY") { Description = "Key of the segment." };

    public static int NotThere(string key) => Outcome.Fail($"There is no segment '{key}'. Those there are: 'wegmarke segment list'.");

    public static int NoData() => Outcome.Fail("There are no interactions yet. Bring some in with 'wegmarke import FILE'.");
}
