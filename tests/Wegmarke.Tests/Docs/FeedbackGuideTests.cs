using System.Text.Json;
using System.Text.Json.Serialization;
using Wegmarke.Analysis;
using Wegmarke.Feedback;
using Wegmarke.Maps;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Docs;

public sealed class FeedbackGuideTests
{
    static readonly Document s_guide = Document.At("docs/guide/feedback.md");

    [Theory]
    [InlineData(typeof(TouchpointScores))]
    [InlineData(typeof(TouchpointScore))]
    [InlineData(typeof(SilentTouchpoint))]
    [InlineData(typeof(IdealPath))]
    [InlineData(typeof(IdealStep))]
    public void The_guide_names_every_member_of_an_answer(Type answer) => Expect.None(answer.GetProperties()
        .Where(member => !member.IsDefined(typeof(JsonIgnoreAttribute), inherit: false) && !member.GetMethod!.IsStatic) // all can be read
        .Select(member => JsonNamingPolicy.CamelCase.ConvertName(member.Name))
        .Where(name => !s_guide.Text.Contains($"`{name}`", StringComparison.Ordinal) && !s_guide.Text.Contains($"`{name}[]`", StringComparison.Ordinal)));

    [Fact]
    public void The_guide_names_every_criterion_and_kind_of_evidence() => Expect.None(
        Enum.GetNames<Criterion>().Concat(Enum.GetNames<Evidence>()).Where(name => !s_guide.Text.Contains($"`{name}`", StringComparison.Ordinal)));
}
