using Wegmarke.Privacy;

namespace Wegmarke.Tests.Privacy;

public sealed class PurposeNamesTests
{
    [Theory]
    [InlineData("", Purpose.None)]
    [InlineData("none", Purpose.None)]
    [InlineData(" Analyse ;; WERBUNG", Purpose.Analysis | Purpose.Marketing)]
    [InlineData("personalization;retargeting;kundenservice", Purpose.Personalisation | Purpose.Retargeting | Purpose.Service)]
    public void Purposes_are_read_in_both_languages(string list, Purpose purposes) => Assert.Equal(purposes, PurposeNames.Parse(list));

    [Theory]
    [InlineData("everything")]
    [InlineData("analysis,marketing")]
    [InlineData("analysis;markting")]
    public void A_word_nobody_knows_is_never_guessed(string list) => Assert.Null(PurposeNames.Parse(list));

    [Fact]
    public void What_is_written_is_read_back()
    {
        for (var bits = 0; bits < 32; bits++)
            Assert.Equal((Purpose)bits, PurposeNames.Parse(PurposeNames.Text((Purpose)bits)));
        foreach (var basis in Enum.GetValues<LegalBasis>().Except([LegalBasis.None]))
            Assert.Equal(basis, PurposeNames.ParseBasis(PurposeNames.Text(basis)));
    }

    [Fact]
    public void An_unknown_basis_is_none_at_all() => Assert.Null(PurposeNames.ParseBasis("because"));
}
