using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>A volume of a work that is quoted.</summary>
/// <param name="Label">As it is cited, 15; empty where none is named.</param>
[View]
public sealed partial record WorkVolumeView(string Label, ImmutableArray<PassageView> Passages);
