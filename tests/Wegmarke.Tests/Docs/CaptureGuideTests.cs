using System.Text.Json;
using Wegmarke.Capture;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Docs;

public sealed class CaptureGuideTests
{
    static readonly Document s_guide = Document.At("docs/guide/capture.md");

    [Theory]
    [InlineData(typeof(CaptureStats))]
    [InlineData(typeof(SourceStats))]
    [InlineData(typeof(DeadLetter))]
    [InlineData(typeof(ReplayReport))]
    [InlineData(typeof(PageViews))]
    public void The_guide_names_every_member_of_an_answer(Type answer) => Expect.None(answer.GetProperties()
        .Select(member => JsonNamingPolicy.CamelCase.ConvertName(member.Name))
        .Where(name => !s_guide.Text.Contains($"`{name}`", StringComparison.Ordinal) && !s_guide.Text.Contains($"`{name}[]`", StringComparison.Ordinal)));

    [Fact]
    public void The_guide_names_every_mode() => Expect.None(
        Enum.GetNames<SourceMode>().Select(name => name.ToLowerInvariant()).Where(name => !s_guide.Text.Contains($"`{name}`", StringComparison.Ordinal)));
}
