using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace DtzStats.Reporting.Charts.Fonts;

/// <summary>
/// Files packed into an assembly in Avalonia's way: one manifest resource with an index (length, version, count, then
/// path, offset and size of each file) and the files behind it. The assembly is read as data, never loaded.
/// </summary>
internal static class AvaloniaResources
{
    private const string ResourceName = "!AvaloniaResources";

    /// <exception cref="InvalidDataException">The assembly has no such resource, or the resource no such file.</exception>
    internal static byte[] Read(Stream assembly, string path)
    {
        var packed = ManifestResource(assembly);
        using var index = new BinaryReader(new MemoryStream(packed));
        var start = index.ReadInt32() + sizeof(int);
        _ = index.ReadInt32();
        for (var left = index.ReadInt32(); left > 0; left--)
        {
            var (name, offset, size) = (index.ReadString(), index.ReadInt32(), index.ReadInt32());
            if (name == path)
                return packed.AsSpan(start + offset, size).ToArray();
        }

        throw new InvalidDataException($"The assembly does not carry {path}.");
    }

    private static byte[] ManifestResource(Stream assembly)
    {
        using var image = new PEReader(assembly);
        var metadata = image.GetMetadataReader();
        foreach (var resource in metadata.ManifestResources.Select(metadata.GetManifestResource))
        {
            if (metadata.GetString(resource.Name) != ResourceName)
                continue;
            var directory = image.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress;
            var reader = image.GetSectionData(directory + (int)resource.Offset).GetReader();
            return reader.ReadBytes(reader.ReadInt32());
        }

        throw new InvalidDataException($"The assembly has no resource {ResourceName}.");
    }
}
