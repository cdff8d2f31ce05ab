using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Storage;

public sealed class DiskFlushTests
{
    [Fact]
    public void A_file_that_can_be_flushed_is_no_matter()
    {
        using var folder = new TemporaryFolder();
        using var file = File.OpenHandle(folder.File("a", "text"), FileMode.Open, FileAccess.ReadWrite);

        DiskFlush.Of(file, "a");
    }

    /// <summary>The framework's own flush says nothing here, nor at an error of the disk.</summary>
    [Fact]
    public void A_flush_that_the_operating_system_refuses_is_told()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "What cannot be flushed differs from system to system.");
        using var nowhere = File.OpenHandle("/dev/null", FileMode.Open, FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(nowhere);

        Assert.StartsWith("nowhere could not be brought to disk: ", Assert.Throws<StorageException>(() => DiskFlush.Of(nowhere, "nowhere")).Message, StringComparison.Ordinal);
    }
}
