import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'

import { RulesRunner } from './stryker-runner'

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'rules', RulesRunner)]
