namespace Wegmarke.Engine.Storing;

/// <summary>A stretch of bytes with its checksum.</summary>
readonly record struct Block(long At, int Length, uint Crc);
