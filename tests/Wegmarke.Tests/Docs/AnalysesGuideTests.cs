using System.Text.Json;
using System.Text.Json.Serialization;
using Wegmarke.Analysis;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Docs;

public sealed class AnalysesGuideTests
{
    static readonly Document s_guide = Document.At("docs/guide/analyses.md");

    [Theory]
    [InlineData(typeof(TransitionTable))]
    [InlineData(typeof(TransitionRow))]
    [InlineData(typeof(TransitionStep))]
    [InlineData(typeof(TransitionEnd))]
    [InlineData(typeof(AttributionTable))]
    [InlineData(typeof(AttributionTerms))]
    [InlineData(typeof(AttributionTotals))]
    [InlineData(typeof(AttributionPart))]
    [InlineData(typeof(AttributionChain))]
    [InlineData(typeof(AttributionCosts))]
    [InlineData(typeof(AttributionRow))]
    [InlineData(typeof(ModelCredit))]
    [InlineData(typeof(FunnelTable))]
    [InlineData(typeof(FunnelOfPart))]
    [InlineData(typeof(FunnelRow))]
    [InlineData(typeof(FunnelNextRow))]
    [InlineData(typeof(FunnelStopRow))]
    [InlineData(typeof(AcquisitionTable))]
    [InlineData(typeof(AcquisitionRow))]
    [InlineData(typeof(ChannelTable))]
    [InlineData(typeof(ChannelUse))]
    [InlineData(typeof(ChannelMoveRow))]
    [InlineData(typeof(ChannelBreak))]
    [InlineData(typeof(CrossPlacePurchases))]
    [InlineData(typeof(HeatTable))]
    [InlineData(typeof(HeatTotal))]
    [InlineData(typeof(HeatCellRow))]
    [InlineData(typeof(HeatProblem))]
    [InlineData(typeof(EmotionTable))]
    [InlineData(typeof(EmotionRow))]
    [InlineData(typeof(Feeling))]
    [InlineData(typeof(SeriesTable))]
    [InlineData(typeof(SeriesRow))]
    [InlineData(typeof(SeriesTotal))]
    [InlineData(typeof(RetentionTable))]
    [InlineData(typeof(CohortRow))]
    [InlineData(typeof(RetentionRow))]
    [InlineData(typeof(LifecycleTable))]
    [InlineData(typeof(LifecycleRow))]
    [InlineData(typeof(TouchpointTable))]
    [InlineData(typeof(TouchpointRow))]
    [InlineData(typeof(PathTable))]
    [InlineData(typeof(PathVariant))]
    [InlineData(typeof(PathFlowChart))]
    [InlineData(typeof(PathNode))]
    [InlineData(typeof(PathLink))]
    [InlineData(typeof(LikelyPath))]
    [InlineData(typeof(StepTable))]
    [InlineData(typeof(StepNeighbour))]
    [InlineData(typeof(ConformanceTable))]
    [InlineData(typeof(FitRow))]
    [InlineData(typeof(IdealStepRow))]
    [InlineData(typeof(DeviationRow))]
    [InlineData(typeof(ContrastRow))]
    [InlineData(typeof(DimensionList))]
    [InlineData(typeof(DimensionEntry))]
    [InlineData(typeof(AskedOf))]
    [InlineData(typeof(AskedParts))]
    [InlineData(typeof(AskedPart))]
    [InlineData(typeof(PartName))]
    public void The_guide_names_every_member_of_an_answer(Type answer) => Expect.None(answer.GetProperties()
        .Where(member => !member.IsDefined(typeof(JsonIgnoreAttribute), inherit: false) && !member.GetMethod!.IsStatic) // all can be read
        .Select(member => JsonNamingPolicy.CamelCase.ConvertName(member.Name))
        .Where(name => !s_guide.Text.Contains($"`{name}`", StringComparison.Ordinal) && !s_guide.Text.Contains($"`{name}[]`", StringComparison.Ordinal)));

    [Fact]
    public void The_guide_names_every_question_and_every_option() =>
        Expect.None(QuestionKind.All.SelectMany(kind => kind.AllOptions.Select(option => $"--{option.Name}").Append($"wegmarke {kind.Key}"))
            .Distinct().Where(word => !s_guide.Text.Contains(word, StringComparison.Ordinal)));

    [Fact]
    public void The_guide_names_every_origin_of_customers_and_where_it_is_looked_for() =>
        Assert.Equal(AcquisitionOrigin.All.Select(origin => $"{origin.Word}: {string.Join(", ", origin.Dimensions)}"),
            s_guide.Text.Split('\n').Where(line => AcquisitionOrigin.All.Any(origin => line.StartsWith($"| `{origin.Word}` | `", StringComparison.Ordinal)))
                .Select(line => line.Replace("`", "", StringComparison.Ordinal).Split('|', StringSplitOptions.TrimEntries)).Select(cells => $"{cells[1]}: {cells[2]}"));

    [Fact]
    public void The_guide_explains_every_unit() =>
        Assert.Equal(Enum.GetNames<QuestionUnit>().Select(unit => unit.ToLowerInvariant()), s_guide.FirstCells("Per what: `--per`").SelectMany(cell => cell.Replace(" (default)", "").Split(", ")));

    [Fact]
    public void The_guide_explains_every_dimension() =>
        Assert.Equal(DimensionName.Canonical.Select(name => name.Text).Order(StringComparer.Ordinal),
            s_guide.FirstCells("What can be asked by").SkipLast(1).SelectMany(cell => cell.Split(", ")).Order(StringComparer.Ordinal));
}
