using System.Buffers.Binary;

namespace DtzStats.Ingestion.Reading;

/// <summary>The checksum that a zip keeps of each file in it (CRC-32 of ISO 3309), eight bytes at a time.</summary>
internal sealed class Crc32
{
    private const int Step = 8;
    private const uint Polynomial = 0xEDB88320;

    /// <summary>What a byte does to the sum, by how many bytes come after it in a step.</summary>
    private static readonly uint[][] Tables = Make();

    private uint _sum = uint.MaxValue;

    internal uint Value => ~_sum;

    internal void Add(ReadOnlySpan<byte> bytes)
    {
        for (; bytes.Length >= Step; bytes = bytes[Step..])
        {
            var low = _sum ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            _sum = Tables[7][low & 0xFF] ^ Tables[6][(low >> 8) & 0xFF] ^ Tables[5][(low >> 16) & 0xFF] ^ Tables[4][low >> 24]
                ^ Tables[3][high & 0xFF] ^ Tables[2][(high >> 8) & 0xFF] ^ Tables[1][(high >> 16) & 0xFF] ^ Tables[0][high >> 24];
        }

        foreach (var value in bytes)
            _sum = Tables[0][(_sum ^ value) & 0xFF] ^ (_sum >> 8);
    }

    private static uint[][] Make()
    {
        var tables = new uint[Step][];
        for (var t = 0; t < Step; t++)
        {
            tables[t] = new uint[256];
            for (var i = 0u; i < 256; i++)
                tables[t][i] = t == 0 ? OfByte(i) : tables[0][tables[t - 1][i] & 0xFF] ^ (tables[t - 1][i] >> 8);
        }

        return tables;
    }

    private static uint OfByte(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) == 1 ? (value >> 1) ^ Polynomial : value >> 1;
        return value;
    }
}
