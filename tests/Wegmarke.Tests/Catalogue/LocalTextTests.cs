using Wegmarke.Catalogue;

namespace Wegmarke.Tests.Catalogue;

public sealed class LocalTextTests
{
    [Theory]
    [InlineData("Filiale", "Store", Language.German, "Filiale")]
    [InlineData("Filiale", "Store", Language.English, "Store")]
    [InlineData("", "Store", Language.German, "Store [en]")]
    [InlineData("Filiale", "", Language.English, "Filiale [de]")]
    public void A_missing_translation_falls_back_visibly(string de, string en, Language asked, string shown) =>
        Assert.Equal(shown, new LocalText(de, en).In(asked));
}
