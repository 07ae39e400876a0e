// Leaves in the manifest what a person outside can use: elements with a tag and their public members, at the paths of
// the package. It also says which module defines each tag, which the analyzer cannot see through our guarded helper.

export function publicSurfacePlugin() {
  return {
    name: 'public-surface',
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules = manifest.modules.map(publicModule).filter(Boolean);
      manifest.modules.push(
        ...manifest.modules.flatMap((module) => module.declarations.map(definition(module.path))),
      );
      rewritePaths(manifest.modules);
    },
  };
}

function publicModule(module) {
  const declarations = module.declarations
    .filter((declaration) => declaration.tagName)
    .map(publicDeclaration);
  if (declarations.length === 0) return undefined;
  const names = declarations.map(({ name }) => name);
  return { ...module, declarations, exports: module.exports.filter(({ name }) => names.includes(name)) };
}

function publicDeclaration(declaration) {
  const isPublic = ({ privacy, static: isStatic, name }) =>
    (privacy ?? 'public') === 'public' && !isStatic && !name.startsWith('_') && !name.startsWith('#');
  return { ...declaration, members: declaration.members?.filter(isPublic) ?? [] };
}

function definition(classPath) {
  return ({ name, tagName }) => ({
    kind: 'javascript-module',
    path: `src/define/${tagName}.ts`,
    declarations: [],
    exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: classPath } }],
  });
}

/** dist mirrors src, one module a file. */
function rewritePaths(node) {
  for (const [key, value] of Object.entries(node)) {
    if (value && typeof value === 'object') rewritePaths(value);
    else if (typeof value === 'string' && ['path', 'module'].includes(key)) {
      node[key] = value.replace(/^\/?src\/(.*)\.(ts|js)$/, 'dist/$1.js');
    }
  }
}
