using Wegmarke.Privacy;

namespace Wegmarke.Tests.Privacy;

public sealed class CollectedForTests
{
    /// <summary>The bits are stored with every row.</summary>
    [Theory]
    [InlineData(LegalBasis.Contract, Purpose.Analysis, 0x0002_0001)]
    [InlineData(LegalBasis.Consent, Purpose.Analysis | Purpose.Service, 0x0001_0011)]
    [InlineData(LegalBasis.LegalObligation, Purpose.None, 0x0004_0000)]
    public void A_row_keeps_basis_and_purposes_as_it_always_did(LegalBasis basis, Purpose purposes, uint bits)
    {
        var collected = new CollectedFor(basis, purposes);

        Assert.Equal(bits, collected.Bits);
        Assert.Equal(collected, CollectedFor.FromBits(bits));
    }

    [Fact]
    public void Only_what_was_collected_for_a_purpose_may_be_used_for_it()
    {
        var collected = new CollectedFor(LegalBasis.Consent, Purpose.Analysis | Purpose.Marketing);

        Assert.Equal((true, true, false, false),
            (collected.Allows(Purpose.Analysis), collected.Allows(Purpose.Analysis | Purpose.Marketing), collected.Allows(Purpose.Service), collected.Allows(Purpose.Marketing | Purpose.Service)));
    }
}
