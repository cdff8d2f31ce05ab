namespace Wegmarke.Engine.Tests;

public sealed class BitmapTests
{
    [Fact]
    public void Counts_the_positions_between_two()
    {
        var bitmap = Bitmap.Of(300, [0, 63, 64, 130, 299]);

        Assert.Equal((5, 1, 2, 0, 1), (bitmap.Count(0, 300), bitmap.Count(0, 63), bitmap.Count(63, 65), bitmap.Count(65, 130), bitmap.Count(131, 300)));
    }
}
