using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Wegmarke.Storage;

enum HeadSlotState
{
    /// <summary>Never written: all zeros.</summary>
    Unused,
    Whole,
    Damaged,
}
