using Sanad.Intake.Streams;

namespace Sanad.Intake.Shapes;

/// <summary>Reads the documents of an opened input; ids that it leaves empty are filled in after it.</summary>
internal delegate IAsyncEnumerable<IntakeItem> ShapeReader(PeekedStream stream, DocumentFile file, CancellationToken cancellationToken);
