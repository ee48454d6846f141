import { printInventory } from './inventory'

printInventory()
