import { functionMetadata } from '../../scripts/function-metadata';
import { CustomFunctionsRuntime, registerFunctions } from '../../src/workbench/custom-functions';
import type { Engine } from '../../src/workbench/engine';

/** Gives an engine the functions of the product, as the workbench does; those that come when first called have come. */
export async function giveFunctions(engine: Engine): Promise<void> {
  const runtime = new CustomFunctionsRuntime();
  Object.assign(globalThis, { CustomFunctions: runtime });
  jest.requireActual('../../src/functions/register');
  const associated = runtime.associated as Parameters<typeof registerFunctions>[3];
  registerFunctions(engine, 'BANENAFSPRAAK', functionMetadata('nl'), associated, () => undefined);
  for (const id of ['METING', 'CONTROLE'])
    await Promise.resolve(runtime.associated.get(id)?.()).catch(() => undefined);
}
