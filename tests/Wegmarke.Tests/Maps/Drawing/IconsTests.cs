using Wegmarke.Catalogue;
using Wegmarke.Maps.Drawing;

namespace Wegmarke.Tests.Maps.Drawing;

public sealed class IconsTests
{
    [Fact]
    public void Every_icon_of_the_catalogue_is_drawn_under_its_name() => Assert.All(IconNames.All, name => Assert.Equal(name, Icons.Known(name)));

    [Theory]
    [InlineData("globe phone mail chat store cart search share ad book video star heart ticket return box user users calendar megaphone")]
    [InlineData("gift percent card wrench shield compare play newspaper mobile loop question")]
    public void Plain_words_for_icons_are_understood(string names) => Assert.All(names.Split(' '), name => Assert.NotEqual(Icons.Fallback, Icons.Known(name)));

    [Fact]
    public void An_icon_nobody_drew_is_a_dot() => Assert.Equal(Icons.Path("dot"), Icons.Path("zeppelin"));
}
