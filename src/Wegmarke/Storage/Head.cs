using Microsoft.Win32.SafeHandles;

namespace Wegmarke.Storage;

/// <summary>The last sequence that was acknowledged, with the chain there.</summary>
public sealed record Head(long Sequence, ReadOnlyMemory<byte> Chain);
