namespace Wegmarke.Engine.Tests;

public sealed class PhaseClaimsTests
{
    [Fact]
    public void Each_model_has_its_own_claim()
    {
        var claims = PhaseClaims.None.With(0, 3).With(7, 254).With(0, 4);

        Assert.Equal([4, 255, 255, 255, 255, 255, 255, 254], Enumerable.Range(0, 8).Select(claims.Of));
    }

    [Fact]
    public void A_ninth_model_and_no_phase_cannot_be_claimed()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PhaseClaims.None.With(8, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => PhaseClaims.None.With(0, PhaseClaims.NoPhase));
    }
}
