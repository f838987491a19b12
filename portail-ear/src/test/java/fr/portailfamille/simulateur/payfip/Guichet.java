package fr.portailfamille.simulateur.payfip;

import fr.portailfamille.simulateur.payfip.Evenement.Nature;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the simulator remembers: known clients, operations, history. In memory only. */
final class Guichet {

  private final Clock horloge;
  private final Map<String, Client> clients = new ConcurrentHashMap<>();
  private final Map<String, Operation> operations = new ConcurrentHashMap<>();
  private final List<Evenement> historique = new CopyOnWriteArrayList<>();

  Guichet(Clock horloge) {
    this.horloge = horloge;
  }

  void inscrire(Client client) {
    clients.put(client.numcli(), client);
  }

  List<Evenement> historique() {
    return List.copyOf(historique);
  }

  void noter(Nature nature, String idOp, String detail) {
    historique.add(new Evenement(horloge.instant(), nature, idOp, detail));
  }

  Map<String, String> creer(Map<String, String> demande) {
    Controle controle = new Controle(demande);
    controle.client(client(demande.getOrDefault("numcli", "")));
    controle.champs();
    Operation operation = new Operation(demande, horloge.instant());
    operations.put(operation.idOp(), operation);
    noter(Nature.PAIEMENT_CREE, operation.idOp(), operation.demande("refdet"));
    return Map.of("idOp", operation.idOp());
  }

  Map<String, String> detail(String idOp) {
    Map<String, String> detail = operation(idOp).detail();
    noter(Nature.DETAIL_LU, idOp, detail.get("resultrans"));
    return detail;
  }

  Map<String, String> detailClient(String numcli) {
    Client client = client(numcli).orElseThrow(CodeSimule.T2::refus);
    noter(Nature.CLIENT_LU, "", numcli);
    Map<String, String> detail = new LinkedHashMap<>();
    detail.put("libelleN1", client.libelleN1());
    detail.put("libelleN2", client.libelleN2());
    detail.put("libelleN3", client.libelleN3());
    detail.put("numcli", numcli);
    return detail;
  }

  Operation ouvrir(String idOp) {
    Operation operation = operation(idOp);
    operation.ouvrir(horloge.instant());
    noter(Nature.PAGE_OUVERTE, idOp, "");
    return operation;
  }

  Operation conclure(String idOp, Resultat resultat) {
    Operation operation = operation(idOp);
    operation.conclure(resultat, resultat.autorisation(), horloge.instant());
    noter(Nature.RESULTAT, idOp, resultat.name());
    return operation;
  }

  /** From now on the detail of this operation tells another amount than the one asked for. */
  void alterer(String idOp, String montant) {
    operation(idOp).alterer(montant);
  }

  List<Operation> aNotifier() {
    return operations.values().stream().filter(Operation::notificationDue).toList();
  }

  void purger() {
    int avant = operations.size();
    operations.values().removeIf(operation -> operation.aPurger(horloge.instant()));
    noter(Nature.PURGE, "", String.valueOf(avant - operations.size()));
  }

  Optional<Client> client(String numcli) {
    return Optional.ofNullable(clients.get(numcli));
  }

  private Operation operation(String idOp) {
    return Optional.ofNullable(operations.get(idOp)).orElseThrow(CodeSimule.P1::refus);
  }
}
