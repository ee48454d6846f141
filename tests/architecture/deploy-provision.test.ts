import type { CollectionDeclaration } from '../../cloudfunctions/store/collections/declaration'
import type { ExistingIndex, Manager } from '../../config/deploy/cloud'
import { cloudbaserc } from '../../config/deploy/function-config'
import type { Plan } from '../../config/deploy/plan'
import { planText } from '../../config/deploy/print-plan'
import { provision } from '../../config/deploy/provision'
import { openApisIn, privateDataIn, variablesIn } from '../../config/deploy/source-facts'
import { valuesFor } from '../../config/deploy/variables'

const declared: Readonly<Record<string, CollectionDeclaration>> = {
  claims: {
    holds: 'a claim',
    indexes: [
      { name: 'one_a_wish', keys: [['wishId', 1]], unique: true },
      {
        name: 'by_person',
        keys: [
          ['personId', 1],
          ['at', -1],
        ],
      },
    ],
  },
  notes: { holds: 'a note', indexes: [] },
}

/** An environment that remembers what it was told. */
function anEnvironment(before: Readonly<Record<string, ExistingIndex[]>> = {}) {
  const collections = new Map<string, { indexes: ExistingIndex[]; rule: string }>(
    Object.entries(before).map(([name, indexes]) => [name, { indexes, rule: 'READONLY' }]),
  )
  const find = (name: string) => {
    const found = collections.get(name)
    if (!found) throw new Error(`no ${name}`)
    return found
  }
  const state = { collections, storage: 'READONLY' }
  const manager: Manager = {
    database: {
      checkCollectionExists: async (name) => ({ Exists: collections.has(name) }),
      createCollection: async (name) => collections.set(name, { indexes: [], rule: 'READONLY' }),
      describeCollection: async (name) => ({ Indexes: find(name).indexes }),
      updateCollection: async (name, { CreateIndexes }) => {
        for (const { IndexName, MgoKeySchema } of CreateIndexes) {
          find(name).indexes.push({
            Name: IndexName,
            Unique: MgoKeySchema.MgoIsUnique,
            Keys: MgoKeySchema.MgoIndexKeys,
          })
        }
      },
    },
    permission: {
      modifyResourcePermission: async ({ resource, permission }) => {
        find(resource).rule = permission
      },
    },
    storage: {
      setStorageAcl: async (rule) => {
        state.storage = rule
      },
    },
    functions: { getFunctionDetail: async () => ({}) },
  }
  return { manager, state }
}

const silent = () => {}

describe('provisioning', () => {
  test('makes every collection and index, and closes everything to clients', async () => {
    const { manager, state } = anEnvironment()
    await provision(manager, declared, silent)
    expect(Object.fromEntries(state.collections)).toEqual({
      claims: {
        rule: 'ADMINONLY',
        indexes: [
          { Name: 'one_a_wish', Unique: true, Keys: [{ Name: 'wishId', Direction: '1' }] },
          {
            Name: 'by_person',
            Unique: false,
            Keys: [
              { Name: 'personId', Direction: '1' },
              { Name: 'at', Direction: '-1' },
            ],
          },
        ],
      },
      notes: { rule: 'ADMINONLY', indexes: [] },
    })
    expect(state.storage).toBe('ADMINONLY')
  })

  test('done again changes nothing, and what others added stays', async () => {
    const { manager, state } = anEnvironment({
      notes: [{ Name: 'by_hand', Unique: false, Keys: [{ Name: 'x', Direction: '1' }] }],
    })
    await provision(manager, declared, silent)
    const once = structuredClone(Object.fromEntries(state.collections))
    await provision(manager, declared, silent)
    expect(Object.fromEntries(state.collections)).toEqual(once)
    expect(once.notes?.indexes).toHaveLength(1)
  })

  test('stops where an index of the same name is another one', async () => {
    const { manager } = anEnvironment({
      claims: [{ Name: 'one_a_wish', Unique: false, Keys: [{ Name: 'wishId', Direction: '1' }] }],
    })
    await expect(provision(manager, declared, silent)).rejects.toThrow('one_a_wish')
  })
})

describe('the plan', () => {
  const plan: Plan = {
    collections: declared,
    functions: [
      {
        name: 'clock',
        timeoutSeconds: 60,
        memoryMb: 256,
        localInstances: 1,
        triggers: [{ name: 'tick', cron: '*/10 * * * * * *' }],
        bytes: 1000,
        variables: ['SECRET_KEY'],
        openApis: ['security.msgSecCheck'],
      },
    ],
    variables: ['SECRET_KEY'],
    privateData: [],
    subscribes: false,
    publishes: true,
    uploads: true,
  }

  test('marks unique indexes, and only those', () => {
    const text = planText(plan, {})
    expect(text).toContain('- one_a_wish（wishId ↑） 唯一')
    expect(text).toMatch(/- by_person（personId ↑，at ↓）$/m)
  })

  test('asks for the community category where people can publish', () => {
    expect(planText(plan, {})).toContain('社交 → 社区/论坛')
    expect(planText({ ...plan, publishes: false }, {})).not.toContain('社交')
  })

  test('is written down with names of variables and no values', () => {
    expect(cloudbaserc(plan).functions).toMatchObject([
      {
        name: 'clock',
        handler: 'index.main',
        runtime: 'Nodejs20.19',
        timeout: 60,
        memorySize: 256,
        installDependency: false,
        triggers: [{ name: 'tick', type: 'timer', config: '*/10 * * * * * *' }],
        envVariables: { SECRET_KEY: '{{env.SECRET_KEY}}' },
      },
    ])
  })
})

describe('what the code says', () => {
  test('variables, open interfaces and private data are read off it', () => {
    const text = `readSettings(environment.COUNTY_ID, process.env.TZ, process.env.NEW_ONE)
      ask('security.msgSecCheck', {}); api('wxacode.getUnlimited'); Taro.scanCode(); Taro.chooseMedia()`
    expect(variablesIn([text])).toEqual(['COUNTY_ID', 'NEW_ONE'])
    expect(openApisIn([text])).toEqual(['security.msgSecCheck', 'wxacode.getUnlimited'])
    expect(privateDataIn([text]).map((words) => words.split('：')[0])).toEqual(['摄像头', '选中的照片'])
  })

  test('a function gets what is given, the fallback of what has one, and nothing empty', () => {
    const values = valuesFor(['CODE_IMAGES', 'COUNTY_ID', 'PAGE_CACHE_MS', 'NEW_ONE'], {
      COUNTY_ID: 'c1',
      PAGE_CACHE_MS: '',
      NEW_ONE: 'kept',
    })
    expect(values).toEqual({ CODE_IMAGES: 'platform', COUNTY_ID: 'c1', NEW_ONE: 'kept' })
  })
})
