using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Sanad.Intake;

/// <summary>The ids that one input has used so far, as 64-bit digests: about 20 bytes each, whatever their length.</summary>
/// <remarks>Two different ids are taken for one with a probability below one in a million for five million documents.</remarks>
internal sealed class SeenIds
{
    private readonly HashSet<ulong> digests = [];

    // True the first time.
    public bool Add(string id)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(id), hash);
        return digests.Add(BinaryPrimitives.ReadUInt64LittleEndian(hash));
    }
}
