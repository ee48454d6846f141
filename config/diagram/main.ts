import { printDiagram } from './life-diagram'

printDiagram()
