using Wegmarke.Storage;

namespace Wegmarke.Tests.Storage;

public sealed class TenantIdTests
{
    [Theory]
    [InlineData("main")]
    [InlineData("0-a")]
    [InlineData("a234567890123456789012345678901234567890")]
    public void A_plain_word_is_a_tenant(string name) => Assert.Equal(name, new TenantId(name).Value);

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("Main")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a\n")]
    [InlineData("ä")]
    [InlineData("a2345678901234567890123456789012345678901")]
    public void What_could_leave_its_folder_is_none(string name) => Assert.Throws<ArgumentException>(() => new TenantId(name));
}
