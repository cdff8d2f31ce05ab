using System.Text.Json;
using System.Text.RegularExpressions;
using Wegmarke.Analysis;
using Wegmarke.Profiles;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Docs;

public sealed partial class SegmentsGuideTests
{
    static readonly Document s_guide = Document.At("docs/guide/segments.md");

    [Fact]
    public void The_example_is_a_file_that_can_be_used()
    {
        using var tenant = new GivenTenant();

        Assert.Equal(["regulars", "left-cart", "berlin-thirties"], Segments.Set(tenant.Documents, Example().Match(s_guide.Text).Groups[1].Value));
    }

    [Fact]
    public void The_guide_explains_every_word_of_a_condition() => Assert.Equal(Segment.Words.Order(StringComparer.Ordinal),
        s_guide.FirstCells("Conditions").SelectMany(cell => cell.Split(", ")).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(typeof(SegmentSize))]
    [InlineData(typeof(SegmentMember))]
    [InlineData(typeof(PersonaSuggestions))]
    [InlineData(typeof(PersonaSuggestion))]
    [InlineData(typeof(PersonaTrait))]
    [InlineData(typeof(TriedGroups))]
    public void The_guide_names_every_member_of_an_answer(Type answer) => Expect.None(answer.GetProperties()
        .Select(member => JsonNamingPolicy.CamelCase.ConvertName(member.Name)).Where(name => !s_guide.Text.Contains($"`{name}`", StringComparison.Ordinal)));

    [GeneratedRegex("```json segments.json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
