using System.Text.Json;
using Wegmarke.Analysis;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Docs;

public sealed class ProfilesGuideTests
{
    [Theory]
    [InlineData(typeof(ProfilePage))]
    [InlineData(typeof(ProfileHits))]
    [InlineData(typeof(ProfileHit))]
    [InlineData(typeof(CustomerFigures))]
    [InlineData(typeof(AccountView))]
    public void The_guide_names_every_member_of_an_answer(Type answer)
    {
        var guide = Document.At("docs/guide/profiles.md").Text;

        Expect.None(answer.GetProperties().Where(member => !member.GetMethod!.IsStatic).Select(member => JsonNamingPolicy.CamelCase.ConvertName(member.Name)).Where(name => !guide.Contains($"`{name}`", StringComparison.Ordinal)));
    }
}
