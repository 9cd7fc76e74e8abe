<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
  <context>
    <name>SpectraLift</name>
    <message>
      <source>&amp;Cancel</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>&amp;Cancelar</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>&amp;Pasta</translation>
    </message>
    <message>
      <source>&amp;Hyperspectral (coarse)</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>&amp;Hiperespectral (grosseira)</translation>
    </message>
    <message>
      <source>&amp;Install</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>&amp;Instalar</translation>
    </message>
    <message>
      <source>&amp;Install PyTorch…</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>&amp;Instalar PyTorch…</translation>
    </message>
    <message>
      <source>&amp;Install again</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>&amp;Instalar de novo</translation>
    </message>
    <message>
      <source>&amp;Multispectral (fine)</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>&amp;Multiespectral (fina)</translation>
    </message>
    <message>
      <source>&amp;Preview</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>&amp;Prévia</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>&amp;Remover</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>&amp;Executar</translation>
    </message>
    <message>
      <source>.hdr sidecar</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('.hdr sidecar')</extracomment>
      <translation>arquivo .hdr auxiliar</translation>
    </message>
    <message>
      <source>/location/glt_x and glt_y in {path} differ in size. Download it again.</source>
      <extracomment>core/raster/products/emit.py: Sentence('/location/glt_x and glt_y in {path} differ in size. Download it again.', path=path)</extracomment>
      <translation>/location/glt_x e glt_y em {path} diferem em tamanho. Baixe o produto de novo.</translation>
    </message>
    <message>
      <source>/{name} in {path} does not contain 16-bit numbers. {product} products are delivered otherwise.</source>
      <extracomment>core/raster/products/prisma.py: Sentence('/{name} in {path} does not contain 16-bit numbers. {product} products are delivered otherwise.', path=path, name=name, product=PRODUCT)</extracomment>
      <translation>/{name} em {path} não contém números de 16 bits. Os produtos {product} são entregues de outra forma.</translation>
    </message>
    <message>
      <source>/{name} in {path} has another size than the image. Download it again.</source>
      <extracomment>core/raster/products/tanager.py: Sentence('/{name} in {path} has another size than the image. Download it again.', path=path, name=name)</extracomment>
      <translation>/{name} em {path} tem tamanho diferente do da imagem. Baixe o produto de novo.</translation>
    </message>
    <message>
      <source>/{path} in {file} has {actual} dimensions instead of {dimensions}. {product} products are delivered otherwise.</source>
      <extracomment>core/raster/products/arrays.py: Sentence('/{path} in {file} has {actual} dimensions instead of {dimensions}. {product} products are delivered otherwise.', path=path, file=file, actual=array.GetDimensionCount(), dimensions=dimensions, product=product)</extracomment>
      <translation>/{path} em {file} tem {actual} dimensões em vez de {dimensions}. Os produtos {product} são entregues de outra forma.</translation>
    </message>
    <message>
      <source>&lt;p&gt;Brings a hyperspectral image (many narrow bands, coarse pixels) to the grid of a multispectral image (few broad bands, fine pixels) of the same area. The result has the bands of the first and the pixels, extent and coordinate system of the second.&lt;/p&gt;&lt;p&gt;It only needs the spectral response of the multispectral sensor: choose the &lt;b&gt;sensor&lt;/b&gt;, or give a &lt;b&gt;response file&lt;/b&gt;. The two images need not be aligned to the pixel, and no point spread function is needed.&lt;/p&gt;&lt;p&gt;A small network learns from the hyperspectral image to invert the sensor's response, and is then applied to every multispectral pixel. Values keep the units of the hyperspectral image; nodata stays nodata.&lt;/p&gt;&lt;p&gt;A separate Python process does the work and needs PyTorch. If PyTorch is missing, a message explains how to install it.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>&lt;p&gt;Leva uma imagem hiperespectral (muitas bandas estreitas, pixels grosseiros) à grade de uma imagem multiespectral (poucas bandas largas, pixels finos) da mesma área. O resultado tem as bandas da primeira e os pixels, a extensão e o sistema de coordenadas da segunda.&lt;/p&gt;&lt;p&gt;Só é necessária a resposta espectral do sensor multiespectral: escolha o &lt;b&gt;sensor&lt;/b&gt;, ou indique um &lt;b&gt;arquivo de resposta&lt;/b&gt;. As duas imagens não precisam estar alinhadas ao pixel, e não é necessária nenhuma função de espalhamento do ponto.&lt;/p&gt;&lt;p&gt;Uma pequena rede aprende na imagem hiperespectral a inverter a resposta do sensor, e é então aplicada a cada pixel multiespectral. Os valores mantêm as unidades da imagem hiperespectral; nodata permanece nodata.&lt;/p&gt;&lt;p&gt;Um processo Python separado faz o trabalho e precisa do PyTorch. Se o PyTorch faltar, uma mensagem explica como instalá-lo.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Compares an estimated hyperspectral image, such as a sharpened one, with a &lt;b&gt;reference&lt;/b&gt; on the same grid: spectral angle (SAM), RMSE, PSNR, SSIM, UIQI, ERGAS and cross-correlation of the image and of every band, and maps. The definitions are those of textbooks; the report also has the figures as the authors of SpectraLift compute them.&lt;/p&gt;&lt;p&gt;Bands are matched by wavelength, or by number if neither image has wavelengths. Pixels without data in one of the images are left out and counted.&lt;/p&gt;&lt;p&gt;The images are read window by window and may be larger than the memory.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>&lt;p&gt;Compara uma imagem hiperespectral estimada, por exemplo aguçada, com uma &lt;b&gt;referência&lt;/b&gt; na mesma grade: ângulo espectral (SAM), RMSE, PSNR, SSIM, UIQI, ERGAS e correlação cruzada da imagem e de cada banda, e mapas. As definições são as dos manuais; o relatório contém também os números como os autores do SpectraLift os calculam.&lt;/p&gt;&lt;p&gt;As bandas são associadas pelo comprimento de onda, ou pelo número se nenhuma das imagens tiver comprimentos de onda. Pixels sem dados em uma das imagens ficam de fora e são contados.&lt;/p&gt;&lt;p&gt;As imagens são lidas janela por janela e podem ser maiores que a memória.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Reads the spectra of one or more rasters under the points, or over the polygons, of a layer. The table has one row for each feature, raster and band: wavelength, width, value, standard deviation, percentiles and the number of pixels.&lt;/p&gt;&lt;p&gt;A point takes the pixel under it, or the mean or median of 3 × 3 or 5 × 5 pixels. A polygon takes the pixels whose centres lie in it. Scale and offset of the file are applied. If a raster has no data, the value is empty, never zero, and the column &lt;i&gt;reason&lt;/i&gt; explains why.&lt;/p&gt;&lt;p&gt;The layers may have different coordinate systems.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>&lt;p&gt;Lê os espectros de um ou mais rasters sob os pontos, ou sobre os polígonos, de uma camada. A tabela tem uma linha para cada feição, raster e banda: comprimento de onda, largura, valor, desvio padrão, percentis e número de pixels.&lt;/p&gt;&lt;p&gt;Um ponto usa o pixel sob ele, ou a média ou mediana de 3 × 3 ou 5 × 5 pixels. Um polígono usa os pixels cujos centros ficam nele. A escala e o deslocamento do arquivo são aplicados. Se um raster não tem dados, o valor fica vazio, nunca zero, e a coluna &lt;i&gt;reason&lt;/i&gt; explica por quê.&lt;/p&gt;&lt;p&gt;As camadas podem ter sistemas de coordenadas diferentes.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Trains a model once, which can then be applied to any number of multispectral images of the same sensor. It learns from the hyperspectral image and the sensor's spectral response alone.&lt;/p&gt;&lt;p&gt;A &lt;b&gt;multispectral image&lt;/b&gt; may be given as well: its bands are assigned and its units compared, as in sharpening, and the model keeps both. Without one, the values of the images must be in the units of the hyperspectral one, or be converted when the model is applied.&lt;/p&gt;&lt;p&gt;A model only knows the materials of the image it was trained on.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>&lt;p&gt;Treina uma vez um modelo, que depois pode ser aplicado a qualquer número de imagens multiespectrais do mesmo sensor. Ele aprende apenas com a imagem hiperespectral e a resposta espectral do sensor.&lt;/p&gt;&lt;p&gt;Também pode ser indicada uma &lt;b&gt;imagem multiespectral&lt;/b&gt;: as suas bandas são atribuídas e as suas unidades comparadas, como ao aguçar, e o modelo guarda ambas. Sem ela, os valores das imagens devem estar nas unidades da hiperespectral, ou ser convertidos quando o modelo é aplicado.&lt;/p&gt;&lt;p&gt;Um modelo só conhece os materiais da imagem com que foi treinado.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Turns a multispectral image into a hyperspectral one with a &lt;b&gt;model&lt;/b&gt; saved by Train a spectral model or Sharpen a hyperspectral image. The image must be from the sensor that the model was trained for; its bands, units and range of values are checked against the training first.&lt;/p&gt;&lt;p&gt;The model only knows the materials of the image it was trained on. Elsewhere, or in another season, the spectra look plausible and may be wrong. The quality raster marks the pixels outside the range of the training.&lt;/p&gt;&lt;p&gt;PyTorch is used if it is installed; without it the result is the same except for the last digit.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>&lt;p&gt;Transforma uma imagem multiespectral em hiperespectral com um &lt;b&gt;modelo&lt;/b&gt; salvo por Treinar um modelo espectral ou Aguçar uma imagem hiperespectral. A imagem deve ser do sensor para o qual o modelo foi treinado; as suas bandas, unidades e faixa de valores são primeiro comparadas com o treinamento.&lt;/p&gt;&lt;p&gt;O modelo só conhece os materiais da imagem com que foi treinado. Em outro lugar, ou em outra estação do ano, os espectros parecem plausíveis e podem estar errados. O raster de qualidade marca os pixels fora da faixa do treinamento.&lt;/p&gt;&lt;p&gt;O PyTorch é usado se estiver instalado; sem ele, o resultado é o mesmo, exceto pelo último dígito.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Wald's protocol: to assess sharpening, the truth has to be known. This algorithm takes a hyperspectral image as the truth and simulates the images of two sensors: a &lt;b&gt;coarse hyperspectral image&lt;/b&gt;, blurred by a point spread function and averaged over r × r pixels, and a &lt;b&gt;fine multispectral image&lt;/b&gt; through a sensor's spectral response. Both get white noise.&lt;/p&gt;&lt;p&gt;Sharpen the pair, and compare the result with the truth.&lt;/p&gt;&lt;p&gt;Values keep the units of the cube. A coarse pixel is nodata if its point spread function covers any nodata. The same seed gives the same images.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>&lt;p&gt;Protocolo de Wald: para avaliar a aguçagem, é preciso conhecer a verdade. Este algoritmo toma uma imagem hiperespectral como verdade e simula as imagens de dois sensores: uma &lt;b&gt;imagem hiperespectral grosseira&lt;/b&gt;, borrada por uma função de espalhamento do ponto e com média sobre r × r pixels, e uma &lt;b&gt;imagem multiespectral fina&lt;/b&gt; através da resposta espectral de um sensor. Ambas recebem ruído branco.&lt;/p&gt;&lt;p&gt;Aguce o par, e compare o resultado com a verdade.&lt;/p&gt;&lt;p&gt;Os valores mantêm as unidades do cubo. Um pixel grosseiro é nodata se a sua função de espalhamento do ponto abranger algum nodata. A mesma semente dá as mesmas imagens.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>A file (JSON) beside the result with the request, the findings, the training and the figures.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Um ficheiro (JSON) junto ao resultado com o pedido, os avisos, o treino e os números.</translation>
    </message>
    <message>
      <source>A file is damaged ({said}). Download it again.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Um arquivo está danificado ({said}). Baixe-o de novo.</translation>
    </message>
    <message>
      <source>A memory limit of {memory} MiB is too low. Give at least {least}.</source>
      <extracomment>core/check/options.py: Sentence('A memory limit of {memory} MiB is too low. Give at least {least}.', memory=memory_mib, least=LEAST_MEMORY_MIB)</extracomment>
      <translation>Um limite de memória de {memory} MiB é baixo demais. Indique pelo menos {least}.</translation>
    </message>
    <message>
      <source>A picture could not be written: {reason}</source>
      <extracomment>core/raster/png.py: Sentence('A picture could not be written: {reason}', reason=e)</extracomment>
      <translation>Não foi possível gravar uma figura: {reason}</translation>
    </message>
    <message>
      <source>A point spread function of {width:.1f} hyperspectral pixels (FWHM) was assumed.</source>
      <extracomment>core/forecast/step.py: Sentence('A point spread function of {width:.1f} hyperspectral pixels (FWHM) was assumed.', width=ASSUMED.fwhm)</extracomment>
      <translation>Supôs-se uma função de espalhamento do ponto de {width:.1f} pixels hiperespectrais (FWHM).</translation>
    </message>
    <message>
      <source>A run is using PyTorch. Wait until it has ended, or cancel it, and try again.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>Uma execução está usando o PyTorch. Espere até que termine, ou cancele-a, e tente de novo.</translation>
    </message>
    <message>
      <source>A running QGIS of Flatpak has no pip. Close QGIS, and run this in a terminal: {command}</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>O QGIS do Flatpak não tem pip quando está em execução. Feche o QGIS, e execute isto em um terminal: {command}</translation>
    </message>
    <message>
      <source>A second raster with the closure of each sharp spectrum against the multispectral values, and with a mark for pixels outside the range of the training.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Um segundo raster com a consistência de cada espectro aguçado com os valores multiespectrais, e com uma marca para pixels fora da faixa do treinamento.</translation>
    </message>
    <message>
      <source>A subsampling of {every} is out of range for an image of {rows} × {cols} pixels. Choose 1 for every pixel, up to {most} for every n-th, or 0 for an automatic step.</source>
      <extracomment>core/check/fusion.py: Sentence('A subsampling of {every} is out of range for an image of {rows} × {cols} pixels. Choose 1 for every pixel, up to {most} for every n-th, or 0 for an automatic step.', every=every, rows=rows, cols=cols, most=most)</extracomment>
      <translation>Uma subamostragem de {every} está fora dos limites para uma imagem de {rows} × {cols} pixels. Escolha 1 para todos os pixels, até {most} para um a cada n, ou 0 para um passo automático.</translation>
    </message>
    <message>
      <source>A synthetic scene to try everything without your own data.</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Uma cena sintética para experimentar tudo sem dados próprios.</translation>
    </message>
    <message>
      <source>A tile was given to several workers, and each of them ended unexpectedly. Give them more memory, or lower the memory limit.</source>
      <extracomment>core/predict/cluster/session.py: Sentence('A tile was given to several workers, and each of them ended unexpectedly. Give them more memory, or lower the memory limit.')</extracomment>
      <translation>Um bloco foi entregue a vários workers, e cada um deles terminou inesperadamente. Dê mais memória a eles, ou reduza o limite de memória.</translation>
    </message>
    <message>
      <source>A trained model, saved by training or by sharpening.</source>
      <extracomment>core/check/fields.py: Sentence('A trained model, saved by training or by sharpening.')</extracomment>
      <translation>Um modelo treinado, salvo ao treinar ou ao aguçar.</translation>
    </message>
    <message>
      <source>A worker could not run a task ({name}: {reason}).</source>
      <extracomment>core/predict/cluster/session.py: Sentence('A worker could not run a task ({name}: {reason}).', name=type(error).__name__, reason=str(error)[:300])</extracomment>
      <translation>Um worker não conseguiu executar uma tarefa ({name}: {reason}).</translation>
    </message>
    <message>
      <source>About {time} on this computer's CPU</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Cerca de {time} no processador deste computador</translation>
    </message>
    <message>
      <source>About {time} on this computer's CPU, less on a graphics card</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Cerca de {time} no processador deste computador, menos em uma placa gráfica</translation>
    </message>
    <message>
      <source>Add or choose a raster</source>
      <extracomment>gui/widgets/raster_picker.py</extracomment>
      <translation>Adicionar ou escolher um raster</translation>
    </message>
    <message>
      <source>Address of another package index, such as a mirror in your company. Leave it empty for the usual ones.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Endereço de outro índice de pacotes, como um espelho na sua empresa. Deixe vazio para os usuais.</translation>
    </message>
    <message>
      <source>Advanced</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Avançado</translation>
    </message>
    <message>
      <source>Advanced (changed: {names})</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Avançado (alterado: {names})</translation>
    </message>
    <message>
      <source>Advanced (defaults)</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Avançado (valores padrão)</translation>
    </message>
    <message>
      <source>All bands of the multispectral image are about {amount} higher than the spectra that the model was trained on. Sentinel-2 products since processing baseline 04.00 are, by 1000 of 10000.</source>
      <extracomment>core/check/model_fit.py: Sentence('All bands of the multispectral image are about {amount} higher than the spectra that the model was trained on. Sentinel-2 products since processing baseline 04.00 are, by 1000 of 10000.', amount=amount)</extracomment>
      <translation>Todas as bandas da imagem multiespectral estão cerca de {amount} acima dos espectros com que o modelo foi treinado. É o caso dos produtos Sentinel-2 desde a linha de base de processamento 04.00, em 1000 de 10000.</translation>
    </message>
    <message>
      <source>All bands of the multispectral image are about {amount} lower than the spectra that the model was trained on.</source>
      <extracomment>core/check/model_fit.py: Sentence('All bands of the multispectral image are about {amount} lower than the spectra that the model was trained on.', amount=amount)</extracomment>
      <translation>Todas as bandas da imagem multiespectral estão cerca de {amount} abaixo dos espectros com que o modelo foi treinado.</translation>
    </message>
    <message>
      <source>All pages of the help</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Todas as páginas da ajuda</translation>
    </message>
    <message>
      <source>All sensor bands in use are covered</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Todas as bandas usadas do sensor estão cobertas</translation>
    </message>
    <message>
      <source>All valid pixels of {path} have the same values, so nothing can be learnt from them. Choose another image.</source>
      <extracomment>core/check/pixels.py: Sentence('All valid pixels of {path} have the same values, so nothing can be learnt from them. Choose another image.', path=raster.path)</extracomment>
      <translation>Todos os pixels válidos de {path} têm os mesmos valores, portanto não há nada a aprender com eles. Escolha outra imagem.</translation>
    </message>
    <message>
      <source>Also write a quality raster</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Gravar também um raster de qualidade</translation>
    </message>
    <message>
      <source>Also write a report</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Escrever também um relatório</translation>
    </message>
    <message>
      <source>Always: with every preset and extent</source>
      <extracomment>core/check/fields.py: Sentence('Always: with every preset and extent')</extracomment>
      <translation>Sempre: com qualquer predefinição e extensão</translation>
    </message>
    <message>
      <source>An ENVI file ({path}) cannot store the georeference of {image}: its grid is rotated, sheared or mirrored, has control points, or has a rare coordinate system. Write a GeoTIFF (.tif) instead.</source>
      <extracomment>core/check/place.py: Sentence('An ENVI file ({path}) cannot store the georeference of {image}: its grid is rotated, sheared or mirrored, has control points, or has a rare coordinate system. Write a GeoTIFF (.tif) instead.', path=path, image=source.path)</extracomment>
      <translation>Um arquivo ENVI ({path}) não pode armazenar a georreferência de {image}: a grade está girada, cisalhada ou espelhada, tem pontos de controle, ou tem um sistema de coordenadas raro. Grave um GeoTIFF (.tif) em vez disso.</translation>
    </message>
    <message>
      <source>An image of the sensor that the model was trained for (HR-MSI). The result has its grid, extent and coordinate system.</source>
      <extracomment>core/check/fields.py: Sentence('An image of the sensor that the model was trained for (HR-MSI). The result has its grid, extent and coordinate system.')</extracomment>
      <translation>Uma imagem do sensor para o qual o modelo foi treinado (HR-MSI). O resultado tem a sua grade, extensão e sistema de coordenadas.</translation>
    </message>
    <message>
      <source>An image that the model is for. Its bands are assigned and its units compared, and the model keeps both. It may be left out.</source>
      <extracomment>core/check/fields.py: Sentence('An image that the model is for. Its bands are assigned and its units compared, and the model keeps both. It may be left out.')</extracomment>
      <translation>Uma imagem à qual o modelo se destina. As suas bandas são atribuídas e as suas unidades comparadas, e o modelo guarda ambas. Pode ser omitida.</translation>
    </message>
    <message>
      <source>Another QGIS is installing or removing PyTorch in {folder}, or the folder is not writable.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>Outro QGIS está instalando ou removendo o PyTorch em {folder}, ou não é possível gravar nessa pasta.</translation>
    </message>
    <message>
      <source>Another factor…</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Outro fator…</translation>
    </message>
    <message>
      <source>Apple graphics processor (MPS)</source>
      <extracomment>core/check/fields.py: Sentence('Apple graphics processor (MPS)')</extracomment>
      <translation>Processador gráfico da Apple (MPS)</translation>
    </message>
    <message>
      <source>Apply a spectral model</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Aplicar um modelo espectral</translation>
    </message>
    <message>
      <source>As in the hyperspectral image</source>
      <extracomment>core/check/fields.py: Sentence('As in the hyperspectral image')</extracomment>
      <translation>Como na imagem hiperespectral</translation>
    </message>
    <message>
      <source>As in the training, whether the values fit or not</source>
      <extracomment>core/check/fields.py: Sentence('As in the training, whether the values fit or not')</extracomment>
      <translation>Como no treinamento, quer os valores correspondam ou não</translation>
    </message>
    <message>
      <source>As published, the cube's {count} bands are assumed to lie evenly between {low:g} and {high:g} nm, whatever their centres. To fuse this pair, give the wavelengths {low:g}:{high:g} and the sensor from-metadata.</source>
      <extracomment>evaluation/simulate/check_response.py: Sentence("As published, the cube's {count} bands are assumed to lie evenly between {low:g} and {high:g} nm, whatever their centres. To fuse this pair, give the wavelengths {low:g}:{high:g} and the sensor from-metadata.", count=len(bands), low=low, high=high)</extracomment>
      <translation>Como publicado, supõe-se que as {count} bandas do cubo se distribuem uniformemente entre {low:g} e {high:g} nm, sejam quais forem os seus centros. Para fundir este par, indique os comprimentos de onda {low:g}:{high:g} e o sensor from-metadata.</translation>
    </message>
    <message>
      <source>As published: neural network, 2500 epochs on all spectra, slow</source>
      <extracomment>core/check/fields.py: Sentence('As published: neural network, 2500 epochs on all spectra, slow')</extracomment>
      <translation>Como publicado: rede neural, 2500 épocas com todos os espectros, lento</translation>
    </message>
    <message>
      <source>As sensors observe</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('As sensors observe')</extracomment>
      <translation>Como os sensores observam</translation>
    </message>
    <message>
      <source>As the authors of SpectraLift simulate: zeros beyond the border, their Airy pattern, bands spread evenly over the sensor's range</source>
      <extracomment>evaluation/simulate/fields.py: Sentence("As the authors of SpectraLift simulate: zeros beyond the border, their Airy pattern, bands spread evenly over the sensor's range")</extracomment>
      <translation>Como os autores do SpectraLift simulam: zeros além da borda, o padrão de Airy deles, bandas distribuídas uniformemente pela faixa do sensor</translation>
    </message>
    <message>
      <source>As the file name's extension says</source>
      <extracomment>core/check/fields.py: Sentence("As the file name's extension says")</extracomment>
      <translation>Conforme a extensão do nome do arquivo</translation>
    </message>
    <message>
      <source>Assess a sharpened image</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Avaliar uma imagem aguçada</translation>
    </message>
    <message>
      <source>Assign automatically</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Atribuir automaticamente</translation>
    </message>
    <message>
      <source>Automatic: a graphics card if PyTorch can use one, otherwise the CPU</source>
      <extracomment>core/check/fields.py: Sentence('Automatic: a graphics card if PyTorch can use one, otherwise the CPU')</extracomment>
      <translation>Automático: uma placa gráfica se o PyTorch puder usar uma, senão a CPU</translation>
    </message>
    <message>
      <source>Automatic: as in the training, if the values then fit</source>
      <extracomment>core/check/fields.py: Sentence('Automatic: as in the training, if the values then fit')</extracomment>
      <translation>Automático: como no treinamento, se os valores então corresponderem</translation>
    </message>
    <message>
      <source>Automatic: decided from the images</source>
      <extracomment>core/check/fields.py: Sentence('Automatic: decided from the images')</extracomment>
      <translation>Automático: decidido a partir das imagens</translation>
    </message>
    <message>
      <source>Automatic: from the file, otherwise 0.0001 for 16-bit whole numbers</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Automático: do arquivo, senão 0.0001 para números inteiros de 16 bits</translation>
    </message>
    <message>
      <source>Automatic: where both images show the same ground</source>
      <extracomment>core/check/fields.py: Sentence('Automatic: where both images show the same ground')</extracomment>
      <translation>Automático: onde as duas imagens mostram o mesmo terreno</translation>
    </message>
    <message>
      <source>Automatic: with the standard preset, for a whole image</source>
      <extracomment>core/check/fields.py: Sentence('Automatic: with the standard preset, for a whole image')</extracomment>
      <translation>Automático: com a predefinição padrão, para uma imagem inteira</translation>
    </message>
    <message>
      <source>Back</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Voltar</translation>
    </message>
    <message>
      <source>Band assignment</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Atribuição das bandas</translation>
    </message>
    <message>
      <source>Band number in the file of each band of the model: numbers in the model's order (3,2,1) or pairs (Blue=3,Green=2,Red=1). Leave it empty for an image like the one that the model was trained with.</source>
      <extracomment>core/check/fields.py: Sentence("Band number in the file of each band of the model: numbers in the model's order (3,2,1) or pairs (Blue=3,Green=2,Red=1). Leave it empty for an image like the one that the model was trained with.")</extracomment>
      <translation>Número, no arquivo, de cada banda do modelo: números na ordem do modelo (3,2,1) ou pares (Blue=3,Green=2,Red=1). Deixe vazio para uma imagem como aquela com que o modelo foi treinado.</translation>
    </message>
    <message>
      <source>Band number in the file of each band of the sensor: numbers in the sensor's order (3,2,1) or pairs (Blue=3,Green=2,Red=1); unused bands may be left out. Leave it empty to assign the bands automatically.</source>
      <extracomment>core/check/fields.py: Sentence("Band number in the file of each band of the sensor: numbers in the sensor's order (3,2,1) or pairs (Blue=3,Green=2,Red=1); unused bands may be left out. Leave it empty to assign the bands automatically.")</extracomment>
      <translation>Número, no arquivo, de cada banda do sensor: números na ordem do sensor (3,2,1) ou pares (Blue=3,Green=2,Red=1); bandas não usadas podem ser omitidas. Deixe vazio para atribuir as bandas automaticamente.</translation>
    </message>
    <message>
      <source>Band of the file</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Banda do arquivo</translation>
    </message>
    <message>
      <source>Band of the file for {band}</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Banda do arquivo para {band}</translation>
    </message>
    <message>
      <source>Band of the multispectral file for each band of the sensor.</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Banda do arquivo multiespectral para cada banda do sensor.</translation>
    </message>
    <message>
      <source>Band order assumed from {how}: {mapping}. Check the band assignment.</source>
      <extracomment>core/check/apply.py: Sentence('Band order assumed from {how}: {mapping}. Check the band assignment.', how=mapping.how, mapping=mapping)</extracomment>
      <translation>Ordem das bandas suposta a partir de {how}: {mapping}. Verifique a atribuição das bandas.</translation>
    </message>
    <message>
      <source>Band {bands} of {image} is</source>
      <extracomment>core/spectral/bands.py: plural(len(indices), 'Band {bands} of {image} is', 'Bands {bands} of {image} are', bands=ranges, image=of)</extracomment>
      <translation>Banda {bands} ({image}):</translation>
    </message>
    <message>
      <source>Bands</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Bandas</translation>
    </message>
    <message>
      <source>Bands to leave out besides those that the image marks as bad: numbers and ranges (130-135,220), and water-vapour for the bands in the two water-vapour absorptions.</source>
      <extracomment>core/check/fields.py: Sentence('Bands to leave out besides those that the image marks as bad: numbers and ranges (130-135,220), and water-vapour for the bands in the two water-vapour absorptions.')</extracomment>
      <translation>Bandas a deixar de fora, além das que a imagem marca como ruins: números e intervalos (130-135,220), e water-vapour para as bandas nas duas absorções de vapor de água.</translation>
    </message>
    <message>
      <source>Bands {bands} of {image} are</source>
      <extracomment>core/spectral/bands.py: plural(len(indices), 'Band {bands} of {image} is', 'Bands {bands} of {image} are', bands=ranges, image=of)</extracomment>
      <translation>Bandas {bands} ({image}):</translation>
    </message>
    <message>
      <source>Bias</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Viés</translation>
    </message>
    <message>
      <source>Blur before the pixels are averaged; delta does not blur.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Blur before the pixels are averaged; delta does not blur.')</extracomment>
      <translation>Borramento antes da média dos pixels; delta não borra.</translation>
    </message>
    <message>
      <source>Blurring and averaging</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Desfoque e média</translation>
    </message>
    <message>
      <source>Both a multispectral sensor ({sensor}) and a spectral response file ({srf}) are given. Leave one of them out.</source>
      <extracomment>processing/request_algorithm.py</extracomment>
      <translation>Foram indicados um sensor multiespectral ({sensor}) e um arquivo de resposta espectral ({srf}). Deixe um deles de fora.</translation>
    </message>
    <message>
      <source>Both a multispectral sensor and a response file are given. Leave one of them out.</source>
      <extracomment>core/check/bands.py: Sentence('Both a multispectral sensor and a response file are given. Leave one of them out.')</extracomment>
      <translation>Foram indicados um sensor multiespectral e um arquivo de resposta. Deixe um deles de fora.</translation>
    </message>
    <message>
      <source>Both images are {path}. Choose the coarse hyperspectral image and the fine multispectral one.</source>
      <extracomment>core/check/place.py: Sentence('Both images are {path}. Choose the coarse hyperspectral image and the fine multispectral one.', path=hsi.path)</extracomment>
      <translation>Ambas as imagens são {path}. Escolha a imagem hiperespectral grosseira e a multiespectral fina.</translation>
    </message>
    <message>
      <source>Both images use the same units. Only these bands are rescaled ({basis}): {bands}.</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('Both images use the same units. Only these bands are rescaled ({basis}): {bands}.', basis=basis, bands=bands)</extracomment>
      <translation>As duas imagens usam as mesmas unidades. Apenas estas bandas são reescaladas ({basis}): {bands}.</translation>
    </message>
    <message>
      <source>Both images use the same units; no rescaling needed.</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('Both images use the same units; no rescaling needed.')</extracomment>
      <translation>As duas imagens usam as mesmas unidades; não é preciso reescalar.</translation>
    </message>
    <message>
      <source>Brings a hyperspectral image to the pixel size of a multispectral one.</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>Leva uma imagem hiperespectral ao tamanho de pixel de uma multiespectral.</translation>
    </message>
    <message>
      <source>CENTRAL_WAVELENGTH_UM</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('CENTRAL_WAVELENGTH_UM')</extracomment>
      <translation>CENTRAL_WAVELENGTH_UM</translation>
    </message>
    <message>
      <source>CPU</source>
      <extracomment>core/check/fields.py: Sentence('CPU')</extracomment>
      <translation>CPU</translation>
    </message>
    <message>
      <source>CPU, without PyTorch (NumPy)</source>
      <extracomment>core/check/fields.py: Sentence('CPU, without PyTorch (NumPy)')</extracomment>
      <translation>CPU, sem PyTorch (NumPy)</translation>
    </message>
    <message>
      <source>Cancelled. Nothing has changed.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Cancelado. Nada mudou.</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <extracomment>core/base/errors.py: Sentence('Cancelled. Nothing was written.')</extracomment>
      <translation>Cancelado. Nada foi gravado.</translation>
    </message>
    <message>
      <source>Centre [nm]</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Centro [nm]</translation>
    </message>
    <message>
      <source>Changes to the preset, such as layers=4,width=32; the help page on the paper's method lists the options. Leave it empty unless you repeat an experiment.</source>
      <extracomment>core/check/fields.py: Sentence("Changes to the preset, such as layers=4,width=32; the help page on the paper's method lists the options. Leave it empty unless you repeat an experiment.")</extracomment>
      <translation>Alterações da predefinição, como layers=4,width=32; a página de ajuda sobre o método do artigo lista as opções. Deixe vazio, a menos que repita um experimento.</translation>
    </message>
    <message>
      <source>Check sensor and wavelengths.</source>
      <extracomment>evaluation/simulate/check_response.py: Sentence('Check sensor and wavelengths.')</extracomment>
      <translation>Verifique o sensor e os comprimentos de onda.</translation>
    </message>
    <message>
      <source>Checking the images</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Verificando as imagens</translation>
    </message>
    <message>
      <source>Checks</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Verificações</translation>
    </message>
    <message>
      <source>Checks before the run</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Verificações antes da execução</translation>
    </message>
    <message>
      <source>Choose a coarse, a fine or a sharp image above.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Escolha acima uma imagem grosseira, fina ou aguçada.</translation>
    </message>
    <message>
      <source>Choose a hyperspectral and a multispectral image first.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Escolha primeiro uma imagem hiperespectral e uma multiespectral.</translation>
    </message>
    <message>
      <source>Choose a raster file</source>
      <extracomment>gui/widgets/raster_picker.py</extracomment>
      <translation>Escolher um arquivo raster</translation>
    </message>
    <message>
      <source>Choose a sensor to see its spectral response</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Escolha um sensor para ver a sua resposta espectral</translation>
    </message>
    <message>
      <source>Choose an image first</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Escolha primeiro uma imagem</translation>
    </message>
    <message>
      <source>Choose at least one multispectral image.</source>
      <extracomment>cli/commands/many.py: Sentence('Choose at least one multispectral image.')</extracomment>
      <translation>Escolha pelo menos uma imagem multiespectral.</translation>
    </message>
    <message>
      <source>Choose at least one raster to read.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Escolha pelo menos um raster a ler.</translation>
    </message>
    <message>
      <source>Choose auto, cpu or numpy.</source>
      <extracomment>core/check/options.py: Sentence('Choose auto, cpu or numpy.')</extracomment>
      <translation>Escolha auto, cpu ou numpy.</translation>
    </message>
    <message>
      <source>Choose both images to see the checks.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Escolha as duas imagens para ver as verificações.</translation>
    </message>
    <message>
      <source>Choose the .tif itself.</source>
      <extracomment>core/raster/products/superdove.py: Sentence('Choose the .tif itself.')</extracomment>
      <translation>Escolha o próprio .tif.</translation>
    </message>
    <message>
      <source>Choose the first tool in the bar above, and click on the map.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Escolha a primeira ferramenta da barra acima, e clique no mapa.</translation>
    </message>
    <message>
      <source>Choose the folder of wheels</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Escolher a pasta de wheels</translation>
    </message>
    <message>
      <source>Choose the model file to write.</source>
      <extracomment>core/check/fusion.py: Sentence('Choose the model file to write.')</extracomment>
      <translation>Escolha o arquivo de modelo a gravar.</translation>
    </message>
    <message>
      <source>Choose the model: a file saved by training.</source>
      <extracomment>core/check/apply.py: Sentence('Choose the model: a file saved by training.')</extracomment>
      <translation>Escolha o modelo: um arquivo salvo pelo treinamento.</translation>
    </message>
    <message>
      <source>Choose the multispectral sensor: from the list, from a response file, or from the image's metadata.</source>
      <extracomment>core/check/bands.py: Sentence("Choose the multispectral sensor: from the list, from a response file, or from the image's metadata.")</extracomment>
      <translation>Escolha o sensor multiespectral: da lista, de um arquivo de resposta ou dos metadados da imagem.</translation>
    </message>
    <message>
      <source>Choose the output file of the {role}.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('Choose the output file of the {role}.', role=role)</extracomment>
      <translation>Escolha o arquivo de saída para: {role}.</translation>
    </message>
    <message>
      <source>Choose the output file.</source>
      <extracomment>core/check/apply.py: Sentence('Choose the output file.')</extracomment>
      <translation>Escolha o arquivo de saída.</translation>
    </message>
    <message>
      <source>Choose the radiometry factor for a usual factor between units, match for digital numbers, or model if its units are those of the training.</source>
      <extracomment>core/check/model_fit.py: Sentence('Choose the radiometry factor for a usual factor between units, match for digital numbers, or model if its units are those of the training.')</extracomment>
      <translation>Escolha a radiometria factor para um fator usual entre unidades, match para números digitais, ou model se as unidades forem as do treinamento.</translation>
    </message>
    <message>
      <source>Choose the sensor to simulate: from the library, or from a response file.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('Choose the sensor to simulate: from the library, or from a response file.')</extracomment>
      <translation>Escolha o sensor a simular: da biblioteca, ou de um arquivo de resposta.</translation>
    </message>
    <message>
      <source>Choose the sensor, or type to search</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Escolha o sensor, ou digite para buscar</translation>
    </message>
    <message>
      <source>Choose the {role}.</source>
      <extracomment>core/check/fusion.py: Sentence('Choose the {role}.', role=role)</extracomment>
      <translation>Falta escolher: {role}.</translation>
    </message>
    <message>
      <source>Close this window</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Fechar esta janela</translation>
    </message>
    <message>
      <source>Close this window; a running fusion continues</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Fechar esta janela; uma fusão em andamento continua</translation>
    </message>
    <message>
      <source>Close this window; a running installation continues</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Fechar esta janela; uma instalação em andamento continua</translation>
    </message>
    <message>
      <source>Closure</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Consistência</translation>
    </message>
    <message>
      <source>Closure without band {left_out} of {source}.</source>
      <extracomment>profiles/site.py: Sentence('Closure without band {left_out} of {source}.', left_out=closed.left_out, source=site.msi.source)</extracomment>
      <translation>Consistência sem a banda {left_out} de {source}.</translation>
    </message>
    <message>
      <source>Cloud-optimised GeoTIFF (COG)</source>
      <extracomment>core/check/fields.py: Sentence('Cloud-optimised GeoTIFF (COG)')</extracomment>
      <translation>GeoTIFF otimizado para a nuvem (COG)</translation>
    </message>
    <message>
      <source>Coarse</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Grosseira</translation>
    </message>
    <message>
      <source>Coarse hyperspectral image</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Coarse hyperspectral image')</extracomment>
      <translation>Imagem hiperespectral grosseira</translation>
    </message>
    <message>
      <source>Coarse hyperspectral image: dashed curves</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Imagem hiperespectral grosseira: curvas tracejadas</translation>
    </message>
    <message>
      <source>Coarse pixel size over the fine one, for example 4, for ERGAS. Leave it empty for the ratio in the metadata of the estimated image.</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Coarse pixel size over the fine one, for example 4, for ERGAS. Leave it empty for the ratio in the metadata of the estimated image.')</extracomment>
      <translation>Tamanho do pixel grosseiro sobre o do fino, por exemplo 4, para o ERGAS. Deixe vazio para a razão nos metadados da imagem estimada.</translation>
    </message>
    <message>
      <source>Colour of {name}</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Cor de {name}</translation>
    </message>
    <message>
      <source>Compares an estimated hyperspectral image with a reference, in figures, maps and a report.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Compara uma imagem hiperespectral estimada com uma referência, em números, mapas e um relatório.</translation>
    </message>
    <message>
      <source>Comparing the images</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Comparando as imagens</translation>
    </message>
    <message>
      <source>Comparing the prediction with the hyperspectral image</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Comparando a predição com a imagem hiperespectral</translation>
    </message>
    <message>
      <source>Comparing the units of both images</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Comparando as unidades das duas imagens</translation>
    </message>
    <message>
      <source>Compression</source>
      <extracomment>core/check/fields.py: Sentence('Compression')</extracomment>
      <translation>Compressão</translation>
    </message>
    <message>
      <source>Computed with</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Calculado com</translation>
    </message>
    <message>
      <source>Computing</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Cálculo</translation>
    </message>
    <message>
      <source>Computing the preview…</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Calculando a prévia…</translation>
    </message>
    <message>
      <source>Constant</source>
      <extracomment>core/check/fields.py: Sentence('Constant')</extracomment>
      <translation>Constante</translation>
    </message>
    <message>
      <source>Contents</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Conteúdo</translation>
    </message>
    <message>
      <source>Continuum removed</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Contínuo removido</translation>
    </message>
    <message>
      <source>Conversion of the multispectral values to the units of the hyperspectral image.</source>
      <extracomment>core/check/fields.py: Sentence('Conversion of the multispectral values to the units of the hyperspectral image.')</extracomment>
      <translation>Conversão dos valores multiespectrais para as unidades da imagem hiperespectral.</translation>
    </message>
    <message>
      <source>Conversion of the values to the units of the model.</source>
      <extracomment>core/check/fields.py: Sentence('Conversion of the values to the units of the model.')</extracomment>
      <translation>Conversão dos valores para as unidades do modelo.</translation>
    </message>
    <message>
      <source>Coordinate systems cannot be written: PROJ finds no readable proj.db where the environment points to ({given}), perhaps that of another program. Unset the variable and start again, or set it to the folder of the proj.db of QGIS or GDAL.</source>
      <extracomment>core/check/outputs.py: Sentence('Coordinate systems cannot be written: PROJ finds no readable proj.db where the environment points to ({given}), perhaps that of another program. Unset the variable and start again, or set it to the folder of the proj.db of QGIS or GDAL.', given=words.listing(given))</extracomment>
      <translation>Não é possível gravar sistemas de coordenadas: o PROJ não encontra um proj.db legível no lugar que o ambiente indica ({given}), talvez o de outro programa. Remova a variável e reinicie, ou defina-a com a pasta do proj.db do QGIS ou do GDAL.</translation>
    </message>
    <message>
      <source>Coordinate systems cannot be written: PROJ finds no readable proj.db. Set the environment variable {variables} to the folder of the proj.db of QGIS or GDAL.</source>
      <extracomment>core/check/outputs.py: Sentence('Coordinate systems cannot be written: PROJ finds no readable proj.db. Set the environment variable {variables} to the folder of the proj.db of QGIS or GDAL.', variables=_VARIABLES[0])</extracomment>
      <translation>Não é possível gravar sistemas de coordenadas: o PROJ não encontra um proj.db legível. Defina a variável de ambiente {variables} com a pasta do proj.db do QGIS ou do GDAL.</translation>
    </message>
    <message>
      <source>Copy</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy it beside the metadata file, or download the product again.</source>
      <extracomment>core/raster/products/dlr.py: Sentence('Copy it beside the metadata file, or download the product again.')</extracomment>
      <translation>Copie-o para junto do arquivo de metadados, ou baixe o produto de novo.</translation>
    </message>
    <message>
      <source>Copy it from the delivery into the same folder.</source>
      <extracomment>core/raster/products/desis.py: Sentence('Copy it from the delivery into the same folder.')</extracomment>
      <translation>Copie-o da entrega para a mesma pasta.</translation>
    </message>
    <message>
      <source>Copy it from the delivery.</source>
      <extracomment>core/raster/products/landsat.py: Sentence('Copy it from the delivery.')</extracomment>
      <translation>Copie-o da entrega.</translation>
    </message>
    <message>
      <source>Copy the log to the clipboard</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Copiar o log para a área de transferência</translation>
    </message>
    <message>
      <source>Copy the result to the clipboard, for a bug report</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Copiar o resultado para a área de transferência, para um relato de erro</translation>
    </message>
    <message>
      <source>Copy the spectra along the lines</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Copiar os espectros ao longo das linhas</translation>
    </message>
    <message>
      <source>Copy the table</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Copiar a tabela</translation>
    </message>
    <message>
      <source>Copy the text to the clipboard</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Copiar o texto para a área de transferência</translation>
    </message>
    <message>
      <source>Correct the offsets in the file, or choose the radiometry model if its values are right.</source>
      <extracomment>core/check/model_fit.py: Sentence('Correct the offsets in the file, or choose the radiometry model if its values are right.')</extracomment>
      <translation>Corrija os deslocamentos no arquivo, ou escolha a radiometria model se os valores dele estiverem corretos.</translation>
    </message>
    <message>
      <source>Correlation of the two spectra.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Correlação dos dois espectros.</translation>
    </message>
    <message>
      <source>Cosine with restarts</source>
      <extracomment>core/check/fields.py: Sentence('Cosine with restarts')</extracomment>
      <translation>Cosseno com reinícios</translation>
    </message>
    <message>
      <source>Course of the learning rate during the training.</source>
      <extracomment>core/check/fields.py: Sentence('Course of the learning rate during the training.')</extracomment>
      <translation>Evolução da taxa de aprendizado durante o treinamento.</translation>
    </message>
    <message>
      <source>Create the sample scene</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Criar a cena de exemplo</translation>
    </message>
    <message>
      <source>Creating the sample scene…</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Criando a cena de exemplo…</translation>
    </message>
    <message>
      <source>Cross-correlation</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Correlação cruzada</translation>
    </message>
    <message>
      <source>Curves: bands of the sensor. Ticks below: bands of the hyperspectral image. Shaded: bad bands.</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Curvas: bandas do sensor. Traços abaixo: bandas da imagem hiperespectral. Sombreado: bandas ruins.</translation>
    </message>
    <message>
      <source>Custom response file…</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Arquivo de resposta próprio…</translation>
    </message>
    <message>
      <source>DEFLATE</source>
      <extracomment>core/check/fields.py: Sentence('DEFLATE')</extracomment>
      <translation>DEFLATE</translation>
    </message>
    <message>
      <source>Data range</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Data range')</extracomment>
      <translation>Amplitude dos dados</translation>
    </message>
    <message>
      <source>Data type</source>
      <extracomment>core/check/fields.py: Sentence('Data type')</extracomment>
      <translation>Tipo de dados</translation>
    </message>
    <message>
      <source>Data type and scale of the cube</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Data type and scale of the cube')</extracomment>
      <translation>Tipo de dados e escala do cubo</translation>
    </message>
    <message>
      <source>Data type of the values in the result.</source>
      <extracomment>core/check/fields.py: Sentence('Data type of the values in the result.')</extracomment>
      <translation>Tipo de dados dos valores no resultado.</translation>
    </message>
    <message>
      <source>Decimal numbers (float32)</source>
      <extracomment>core/check/fields.py: Sentence('Decimal numbers (float32)')</extracomment>
      <translation>Números decimais (float32)</translation>
    </message>
    <message>
      <source>Default device; auto uses a graphics card if there is one.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Dispositivo padrão; auto usa uma placa gráfica se houver uma.</translation>
    </message>
    <message>
      <source>Details</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Detalhes</translation>
    </message>
    <message>
      <source>Device</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>Difference between the sharp spectrum, resampled to the sensor's bands, and the measured multispectral values; 0 % is perfect.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Diferença entre o espectro aguçado, reamostrado para as bandas do sensor, e os valores multiespectrais medidos; 0 % é perfeito.</translation>
    </message>
    <message>
      <source>Discard the manual settings and assign the bands automatically.</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Descartar as configurações manuais e atribuir as bandas automaticamente.</translation>
    </message>
    <message>
      <source>Display of the curves</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Exibição das curvas</translation>
    </message>
    <message>
      <source>Done on {device} with seed {seed}.</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>Feito em {device} com a semente {seed}.</translation>
    </message>
    <message>
      <source>Done with {engine} on {device}.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Feito com {engine} em {device}.</translation>
    </message>
    <message>
      <source>Double-click renames a pin, Delete removes it.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Um clique duplo renomeia um marcador, Delete o remove.</translation>
    </message>
    <message>
      <source>Download it again, as an ortho product if possible.</source>
      <extracomment>core/raster/products/tanager.py: Sentence('Download it again, as an ortho product if possible.')</extracomment>
      <translation>Baixe-o de novo, se possível como produto ortorretificado.</translation>
    </message>
    <message>
      <source>Download it again.</source>
      <extracomment>core/raster/products/arrays.py: Sentence('Download it again.')</extracomment>
      <translation>Baixe-o de novo.</translation>
    </message>
    <message>
      <source>Download the header again.</source>
      <extracomment>core/raster/products/desis.py: Sentence('Download the header again.')</extracomment>
      <translation>Baixe o cabeçalho de novo.</translation>
    </message>
    <message>
      <source>Download the metadata file again.</source>
      <extracomment>core/raster/products/desis.py: Sentence('Download the metadata file again.')</extracomment>
      <translation>Baixe o arquivo de metadados de novo.</translation>
    </message>
    <message>
      <source>Download the product again.</source>
      <extracomment>core/raster/products/landsat.py: Sentence('Download the product again.')</extracomment>
      <translation>Baixe o produto de novo.</translation>
    </message>
    <message>
      <source>Downloading: {mb:.0f} MB of about {total} MB</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Baixando: {mb:.0f} MB de cerca de {total} MB</translation>
    </message>
    <message>
      <source>Downloads with pip, through QGIS's proxy if there is one.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Baixa com o pip, através do proxy do QGIS, se houver um.</translation>
    </message>
    <message>
      <source>Drag to move the view, use the wheel to zoom, drag with the right button to stretch.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Arraste para mover a vista, use a roda do mouse para aproximar, arraste com o botão direito para esticar.</translation>
    </message>
    <message>
      <source>Draw a line: shows its spectra as an image of band against distance</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Desenhar uma linha: mostra os seus espectros como imagem de banda por distância</translation>
    </message>
    <message>
      <source>Draw a polygon: left-click to set corners, right-click to finish</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Desenhar um polígono: o botão esquerdo define vértices, o direito termina</translation>
    </message>
    <message>
      <source>EMIT reflectance is float32</source>
      <extracomment>core/raster/products/emit.py: Sentence('EMIT reflectance is float32')</extracomment>
      <translation>A reflectância do EMIT é float32</translation>
    </message>
    <message>
      <source>ENVI</source>
      <extracomment>core/check/fields.py: Sentence('ENVI')</extracomment>
      <translation>ENVI</translation>
    </message>
    <message>
      <source>ENVI files cannot be compressed. Choose the format GTiff, or no compression.</source>
      <extracomment>core/check/options.py: Sentence('ENVI files cannot be compressed. Choose the format GTiff, or no compression.')</extracomment>
      <translation>Arquivos ENVI não podem ser comprimidos. Escolha o formato GTiff, ou nenhuma compressão.</translation>
    </message>
    <message>
      <source>ENVI files such as {path} cannot be compressed. Choose .tif, or no compression.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('ENVI files such as {path} cannot be compressed. Choose .tif, or no compression.', path=path)</extracomment>
      <translation>Arquivos ENVI como {path} não podem ser comprimidos. Escolha .tif, ou nenhuma compressão.</translation>
    </message>
    <message>
      <source>ENVI metadata of the bands</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('ENVI metadata of the bands')</extracomment>
      <translation>metadados ENVI das bandas</translation>
    </message>
    <message>
      <source>ENVI metadata of the file</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('ENVI metadata of the file')</extracomment>
      <translation>metadados ENVI do arquivo</translation>
    </message>
    <message>
      <source>ENVI spectral library…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Biblioteca espectral ENVI…</translation>
    </message>
    <message>
      <source>ERGAS</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>ERGAS</translation>
    </message>
    <message>
      <source>ERGAS needs the ratio of the pixel sizes of the LR-HSI and these images, which is unknown. Give the ratio.</source>
      <extracomment>evaluation/assess/run.py: Sentence('ERGAS needs the ratio of the pixel sizes of the LR-HSI and these images, which is unknown. Give the ratio.')</extracomment>
      <translation>O ERGAS precisa da razão entre os tamanhos dos pixels da LR-HSI e destas imagens, que é desconhecida. Indique a razão.</translation>
    </message>
    <message>
      <source>EnMAP-Box profiles (JSON)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Perfis do EnMAP-Box (JSON)…</translation>
    </message>
    <message>
      <source>Estimate of the error by a second fusion at reduced resolution. It takes a while and does not change the result.</source>
      <extracomment>core/check/fields.py: Sentence('Estimate of the error by a second fusion at reduced resolution. It takes a while and does not change the result.')</extracomment>
      <translation>Estimativa do erro por uma segunda fusão em resolução reduzida. Leva algum tempo e não altera o resultado.</translation>
    </message>
    <message>
      <source>Estimated at reduced resolution: the coarse image was degraded by a factor of {factor} and sharpened back; the reference has the image's own noise.</source>
      <extracomment>core/forecast/step.py: Sentence("Estimated at reduced resolution: the coarse image was degraded by a factor of {factor} and sharpened back; the reference has the image's own noise.", factor=STEP)</extracomment>
      <translation>Estimado em resolução reduzida: a imagem grosseira foi degradada por um fator de {factor} e aguçada de volta; a referência tem o próprio ruído da imagem.</translation>
    </message>
    <message>
      <source>Estimated error</source>
      <extracomment>core/check/fields.py: Sentence('Estimated error')</extracomment>
      <translation>Erro estimado</translation>
    </message>
    <message>
      <source>Estimated error: {angle:.1f}° spectral angle, RMSE {rmse:.3g} ({percent:.2g} % of the mean signal); upsampling alone: {upsampling_angle:.1f}°, {upsampling_rmse:.3g}.</source>
      <extracomment>core/forecast/step.py: Sentence('Estimated error: {angle:.1f}° spectral angle, RMSE {rmse:.3g} ({percent:.2g} % of the mean signal); upsampling alone: {upsampling_angle:.1f}°, {upsampling_rmse:.3g}.', **values)</extracomment>
      <translation>Erro estimado: ângulo espectral de {angle:.1f}°, RMSE {rmse:.3g} ({percent:.2g} % do sinal médio); da simples reamostragem: {upsampling_angle:.1f}°, {upsampling_rmse:.3g}.</translation>
    </message>
    <message>
      <source>Estimated error: {angle:.1f}° spectral angle, RMSE {rmse:.3g}; upsampling alone: {upsampling_angle:.1f}°, {upsampling_rmse:.3g}.</source>
      <extracomment>core/forecast/step.py: Sentence('Estimated error: {angle:.1f}° spectral angle, RMSE {rmse:.3g}; upsampling alone: {upsampling_angle:.1f}°, {upsampling_rmse:.3g}.', **values)</extracomment>
      <translation>Erro estimado: ângulo espectral de {angle:.1f}°, RMSE {rmse:.3g}; da simples reamostragem: {upsampling_angle:.1f}°, {upsampling_rmse:.3g}.</translation>
    </message>
    <message>
      <source>Estimated error: {figures} (upsampling alone: {upsampling}).</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Erro estimado: {figures} (da simples reamostragem: {upsampling}).</translation>
    </message>
    <message>
      <source>Estimated error: {figures}.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Erro estimado: {figures}.</translation>
    </message>
    <message>
      <source>Estimated image</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Estimated image')</extracomment>
      <translation>Imagem estimada</translation>
    </message>
    <message>
      <source>Estimated {figure}: {ours}; upsampling alone: {theirs}.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Estimado, {figure}: {ours}; da simples reamostragem: {theirs}.</translation>
    </message>
    <message>
      <source>Estimating the error</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Estimando o erro</translation>
    </message>
    <message>
      <source>Evaluation</source>
      <extracomment>processing/algorithm.py</extracomment>
      <translation>Avaliação</translation>
    </message>
    <message>
      <source>Every band of {path} is marked as bad. Check its bad bands list (bbl) and the bands to leave out.</source>
      <extracomment>core/check/fusion.py: Sentence('Every band of {path} is marked as bad. Check its bad bands list (bbl) and the bands to leave out.', path=hsi.path)</extracomment>
      <translation>Todas as bandas de {path} estão marcadas como ruins. Verifique a sua lista de bandas ruins (bbl) e as bandas a deixar de fora.</translation>
    </message>
    <message>
      <source>Every band of {path} is marked as bad. Check its bad bands list (bbl).</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('Every band of {path} is marked as bad. Check its bad bands list (bbl).', path=hsi.path)</extracomment>
      <translation>Todas as bandas de {path} estão marcadas como ruins. Verifique a sua lista de bandas ruins (bbl).</translation>
    </message>
    <message>
      <source>Every pixel of the simulated image meets nodata in {path}. Leave out bad bands, or choose a smaller PSF or ratio.</source>
      <extracomment>evaluation/simulate/run.py: Sentence('Every pixel of the simulated image meets nodata in {path}. Leave out bad bands, or choose a smaller PSF or ratio.', path=work.hsi.path)</extracomment>
      <translation>Todos os pixels da imagem simulada encontram nodata em {path}. Deixe de fora as bandas ruins, ou escolha uma PSF ou razão menor.</translation>
    </message>
    <message>
      <source>Examining QGIS's Python…</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Examinando o Python do QGIS…</translation>
    </message>
    <message>
      <source>Explain the fields</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Explicar os campos</translation>
    </message>
    <message>
      <source>Export spectra</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Exportar espectros</translation>
    </message>
    <message>
      <source>Export the spectra</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Exportar os espectros</translation>
    </message>
    <message>
      <source>Extent to sharpen</source>
      <extracomment>core/check/fields.py: Sentence('Extent to sharpen')</extracomment>
      <translation>Extensão a aguçar</translation>
    </message>
    <message>
      <source>Factor: a usual factor, such as 10000</source>
      <extracomment>core/check/fields.py: Sentence('Factor: a usual factor, such as 10000')</extracomment>
      <translation>Fator: um fator usual, como 10000</translation>
    </message>
    <message>
      <source>Factor: one factor for all bands</source>
      <extracomment>core/check/fields.py: Sentence('Factor: one factor for all bands')</extracomment>
      <translation>Fator: um fator para todas as bandas</translation>
    </message>
    <message>
      <source>Facts about the two images, and problems that prevent a run.</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Dados sobre as duas imagens, e problemas que impedem uma execução.</translation>
    </message>
    <message>
      <source>Field with names</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Campo com nomes</translation>
    </message>
    <message>
      <source>Field with the names of the spectra; by default the feature ID.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Campo com os nomes dos espectros; por padrão, o ID da feição.</translation>
    </message>
    <message>
      <source>Figures</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Figures')</extracomment>
      <translation>Números</translation>
    </message>
    <message>
      <source>File</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Arquivo</translation>
    </message>
    <message>
      <source>File for the trained model, which can be applied to other images of the same two sensors.</source>
      <extracomment>core/check/fields.py: Sentence('File for the trained model, which can be applied to other images of the same two sensors.')</extracomment>
      <translation>Arquivo para o modelo treinado, que pode ser aplicado a outras imagens dos mesmos dois sensores.</translation>
    </message>
    <message>
      <source>File for the trained model. Applying it needs no PyTorch.</source>
      <extracomment>core/check/fields.py: Sentence('File for the trained model. Applying it needs no PyTorch.')</extracomment>
      <translation>Arquivo para o modelo treinado. Aplicá-lo não precisa do PyTorch.</translation>
    </message>
    <message>
      <source>File format of the result.</source>
      <extracomment>core/check/fields.py: Sentence('File format of the result.')</extracomment>
      <translation>Formato de arquivo do resultado.</translation>
    </message>
    <message>
      <source>File with the spectral response (CSV)</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Arquivo com a resposta espectral (CSV)</translation>
    </message>
    <message>
      <source>Findings</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Constatações</translation>
    </message>
    <message>
      <source>Fine</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Fina</translation>
    </message>
    <message>
      <source>Fine multispectral image</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Fine multispectral image')</extracomment>
      <translation>Imagem multiespectral fina</translation>
    </message>
    <message>
      <source>Fine multispectral image: points with the widths of its bands</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Imagem multiespectral fina: pontos com as larguras das suas bandas</translation>
    </message>
    <message>
      <source>First select features of a vector layer, and make it the active layer.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Primeiro selecione feições de uma camada vetorial, e torne-a a camada ativa.</translation>
    </message>
    <message>
      <source>Folder for packages</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Pasta para pacotes</translation>
    </message>
    <message>
      <source>Folder for the plugin's own packages, such as PyTorch. QGIS's own packages are never changed.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Pasta para os pacotes próprios do complemento, como o PyTorch. Os pacotes do próprio QGIS nunca são alterados.</translation>
    </message>
    <message>
      <source>Folder of wheels</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Pasta de wheels</translation>
    </message>
    <message>
      <source>Folder with the files of `pip download torch` for this Python and system.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Pasta com os arquivos de `pip download torch` para este Python e sistema.</translation>
    </message>
    <message>
      <source>For an &amp;NVIDIA graphics card (CUDA)</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Para uma placa gráfica &amp;NVIDIA (CUDA)</translation>
    </message>
    <message>
      <source>For every computer: uses the CPU, on a Mac also Apple's graphics processor.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Para qualquer computador: usa a CPU, em um Mac também o processador gráfico da Apple.</translation>
    </message>
    <message>
      <source>For the &amp;CPU</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Para a &amp;CPU</translation>
    </message>
    <message>
      <source>For this &amp;Mac</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Para este &amp;Mac</translation>
    </message>
    <message>
      <source>Format</source>
      <extracomment>core/check/fields.py: Sentence('Format')</extracomment>
      <translation>Formato</translation>
    </message>
    <message>
      <source>From a folder of &amp;wheels, without a network</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>De uma pasta de &amp;wheels, sem rede</translation>
    </message>
    <message>
      <source>From the image's metadata (band centres and widths)</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Dos metadados da imagem (centros e larguras das bandas)</translation>
    </message>
    <message>
      <source>From the interne&amp;t</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Da interne&amp;t</translation>
    </message>
    <message>
      <source>Further rasters: dotted curves</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Outros rasters: curvas pontilhadas</translation>
    </message>
    <message>
      <source>Fusion</source>
      <extracomment>processing/algorithm.py</extracomment>
      <translation>Fusão</translation>
    </message>
    <message>
      <source>GDAL gave no reason</source>
      <extracomment>core/raster/read/parallel_blocks.py: Sentence('GDAL gave no reason')</extracomment>
      <translation>O GDAL não deu nenhum motivo</translation>
    </message>
    <message>
      <source>GeoTIFF</source>
      <extracomment>core/check/fields.py: Sentence('GeoTIFF')</extracomment>
      <translation>GeoTIFF</translation>
    </message>
    <message>
      <source>GeoTIFF (*.tif);;ENVI (*.bsq)</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>GeoTIFF (*.tif);;ENVI (*.bsq)</translation>
    </message>
    <message>
      <source>Give either a scheduler or a number of workers on this computer.</source>
      <extracomment>core/predict/cluster/target.py: Sentence('Give either a scheduler or a number of workers on this computer.')</extracomment>
      <translation>Indique um scheduler ou um número de workers neste computador, não ambos.</translation>
    </message>
    <message>
      <source>HR-HSI by SpectraLift from {hsi} and {name} ({sensor})</source>
      <extracomment>core/runs/report.py: Sentence('HR-HSI by SpectraLift from {hsi} and {name} ({sensor})', hsi=p['hsi'], name=name, sensor=p['sensor'])</extracomment>
      <translation>HR-HSI por SpectraLift a partir de {hsi} e {name} ({sensor})</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <extracomment>evaluation/assess/fields.py: Sentence('HTML files (*.html)')</extracomment>
      <translation>Arquivos HTML (*.html)</translation>
    </message>
    <message>
      <source>HTML report with plots, one self-contained file.</source>
      <extracomment>evaluation/assess/fields.py: Sentence('HTML report with plots, one self-contained file.')</extracomment>
      <translation>Relatório HTML com gráficos, em um único arquivo.</translation>
    </message>
    <message>
      <source>Help</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Ajuda</translation>
    </message>
    <message>
      <source>How it was made</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Como foi feito</translation>
    </message>
    <message>
      <source>How to get PyTorch on each system</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Como obter o PyTorch em cada sistema</translation>
    </message>
    <message>
      <source>Hyperspectral bands to leave out</source>
      <extracomment>core/check/fields.py: Sentence('Hyperspectral bands to leave out')</extracomment>
      <translation>Bandas hiperespectrais a deixar de fora</translation>
    </message>
    <message>
      <source>Hyperspectral image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Imagem hiperespectral</translation>
    </message>
    <message>
      <source>Hyperspectral image (many bands, coarse pixels)</source>
      <extracomment>core/check/fields.py: Sentence('Hyperspectral image (many bands, coarse pixels)')</extracomment>
      <translation>Imagem hiperespectral (muitas bandas, pixels grosseiros)</translation>
    </message>
    <message>
      <source>Hyperspectral image (the truth)</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Hyperspectral image (the truth)')</extracomment>
      <translation>Imagem hiperespectral (a verdade)</translation>
    </message>
    <message>
      <source>Hyperspectral image ({bands} bands) on the grid of a multispectral one, made by {software} from {hsi} and {msi} with the spectral response of {sensor}. Method: {method}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Imagem hiperespectral ({bands} bandas) na grade de uma multiespectral, feita por {software} a partir de {hsi} e {msi} com a resposta espectral de {sensor}. Método: {method}.</translation>
    </message>
    <message>
      <source>Hyperspectral wavelengths</source>
      <extracomment>core/check/fields.py: Sentence('Hyperspectral wavelengths')</extracomment>
      <translation>Comprimentos de onda hiperespectrais</translation>
    </message>
    <message>
      <source>Image {number} of {count}: {path}</source>
      <extracomment>cli/commands/many.py: Sentence('Image {number} of {count}: {path}', number=number, count=len(scenes), path=request.msi)</extracomment>
      <translation>Imagem {number} de {count}: {path}</translation>
    </message>
    <message>
      <source>In {path}, {framing} describes another size than that of the image.</source>
      <extracomment>core/raster/products/tanager.py: Sentence('In {path}, {framing} describes another size than that of the image.', path=path, framing=FRAMING)</extracomment>
      <translation>Em {path}, {framing} descreve um tamanho diferente do da imagem.</translation>
    </message>
    <message>
      <source>In {path}, {name} has {count} numbers and reflectance {bands} bands.</source>
      <extracomment>core/raster/products/emit.py: Sentence('In {path}, {name} has {count} numbers and reflectance {bands} bands.', path=path, name=name, count=len(entries[name]), bands=count)</extracomment>
      <translation>Em {path}, {name} tem {count} números e reflectance tem {bands} bandas.</translation>
    </message>
    <message>
      <source>Inputs: {hsi} and {msi}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Entradas: {hsi} e {msi}.</translation>
    </message>
    <message>
      <source>Install PyTorch for SpectraLift</source>
      <extracomment>adapters/torch_install/jobs.py</extracomment>
      <translation>Instalar o PyTorch para o SpectraLift</translation>
    </message>
    <message>
      <source>Install PyTorch into the plugin's own folder</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Instalar o PyTorch na pasta própria do complemento</translation>
    </message>
    <message>
      <source>Install PyTorch, which Run needs</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Instalar o PyTorch, de que a execução precisa</translation>
    </message>
    <message>
      <source>Install PyTorch…</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Instalar PyTorch…</translation>
    </message>
    <message>
      <source>Install it into that Python with `python -m pip install torch`, or use the preset preview, which does not need it.</source>
      <extracomment>core/check/options.py: Sentence('Install it into that Python with `python -m pip install torch`, or use the preset preview, which does not need it.')</extracomment>
      <translation>Instale-o nesse Python com `python -m pip install torch`, ou use a predefinição preview, que não precisa dele.</translation>
    </message>
    <message>
      <source>Installing or removing PyTorch… You can close this window.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Instalando ou removendo o PyTorch… Você pode fechar esta janela.</translation>
    </message>
    <message>
      <source>It has no band in common with the coarse pixel.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Não tem nenhuma banda em comum com o pixel grosseiro.</translation>
    </message>
    <message>
      <source>It will be installed in {folder}, where {free:.0f} GB are free.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Será instalado em {folder}, onde há {free:.0f} GB livres.</translation>
    </message>
    <message>
      <source>Its header {name} describes {needed} bytes, and there are {size}.</source>
      <extracomment>core/raster/metadata/envi_file.py: Sentence('Its header {name} describes {needed} bytes, and there are {size}.', name=name, needed=needed, size=size)</extracomment>
      <translation>O seu cabeçalho {name} descreve {needed} bytes, e há {size}.</translation>
    </message>
    <message>
      <source>Its header {name} does not begin with the line ENVI, as plain text without a byte order mark.</source>
      <extracomment>core/raster/metadata/envi_file.py: Sentence('Its header {name} does not begin with the line ENVI, as plain text without a byte order mark.', name=name)</extracomment>
      <translation>O seu cabeçalho {name} não começa com a linha ENVI, como texto simples sem marca de ordem de bytes (BOM).</translation>
    </message>
    <message>
      <source>Its header {name} has no whole number for {missing}.</source>
      <extracomment>core/raster/metadata/envi_file.py: Sentence('Its header {name} has no whole number for {missing}.', name=name, missing=words.listing(missing))</extracomment>
      <translation>O seu cabeçalho {name} não tem número inteiro para {missing}.</translation>
    </message>
    <message>
      <source>JSON file that documents the result: settings, seed, accuracy on held-out spectra, times and warnings.</source>
      <extracomment>core/check/fields.py: Sentence('JSON file that documents the result: settings, seed, accuracy on held-out spectra, times and warnings.')</extracomment>
      <translation>Arquivo JSON que documenta o resultado: configurações, semente, exatidão em espectros reservados, tempos e avisos.</translation>
    </message>
    <message>
      <source>JSON file that documents the simulation: the PSF's values, the response matrix, the noise.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence("JSON file that documents the simulation: the PSF's values, the response matrix, the noise.")</extracomment>
      <translation>Arquivo JSON que documenta a simulação: os valores da PSF, a matriz de resposta, o ruído.</translation>
    </message>
    <message>
      <source>JSON file with every figure of the image and of each band.</source>
      <extracomment>evaluation/assess/fields.py: Sentence('JSON file with every figure of the image and of each band.')</extracomment>
      <translation>Arquivo JSON com todos os números da imagem e de cada banda.</translation>
    </message>
    <message>
      <source>JSON files (*.json)</source>
      <extracomment>core/check/fields.py: Sentence('JSON files (*.json)')</extracomment>
      <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
      <source>Keeps the trained model, to be used on other images of the same two sensors.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Guarda o modelo treinado, para ser usado em outras imagens dos mesmos dois sensores.</translation>
    </message>
    <message>
      <source>LZW</source>
      <extracomment>core/check/fields.py: Sentence('LZW')</extracomment>
      <translation>LZW</translation>
    </message>
    <message>
      <source>Landsat Collection 2 Level 2</source>
      <extracomment>core/raster/products/landsat.py: Sentence('Landsat Collection 2 Level 2')</extracomment>
      <translation>Landsat Collection 2 Level 2</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <extracomment>core/check/fields.py: Sentence('Learning rate')</extracomment>
      <translation>Taxa de aprendizado</translation>
    </message>
    <message>
      <source>Leave them out: use the bands {kept}.</source>
      <extracomment>evaluation/simulate/check_response.py: Sentence('Leave them out: use the bands {kept}.', kept=','.join(covered))</extracomment>
      <translation>Deixe-as de fora: use as bandas {kept}.</translation>
    </message>
    <message>
      <source>Log</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Log</translation>
    </message>
    <message>
      <source>Logarithmic y axis</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Eixo y logarítmico</translation>
    </message>
    <message>
      <source>Lossless compression of the result.</source>
      <extracomment>core/check/fields.py: Sentence('Lossless compression of the result.')</extracomment>
      <translation>Compressão sem perdas do resultado.</translation>
    </message>
    <message>
      <source>Map position, in the coordinate system of the pin.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Posição no mapa, no sistema de coordenadas do marcador.</translation>
    </message>
    <message>
      <source>Maps</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Maps')</extracomment>
      <translation>Mapas</translation>
    </message>
    <message>
      <source>Maps are written as GeoTIFF. End the name of {path} in .tif.</source>
      <extracomment>core/check/outputs.py: Sentence('Maps are written as GeoTIFF. End the name of {path} in .tif.', path=path)</extracomment>
      <translation>Mapas são gravados como GeoTIFF. Termine o nome de {path} em .tif.</translation>
    </message>
    <message>
      <source>Match: distributions matched to those of the training</source>
      <extracomment>core/check/fields.py: Sentence('Match: distributions matched to those of the training')</extracomment>
      <translation>Ajuste: distribuições ajustadas às do treinamento</translation>
    </message>
    <message>
      <source>Match: gain and offset for each band</source>
      <extracomment>core/check/fields.py: Sentence('Match: gain and offset for each band')</extracomment>
      <translation>Ajuste: ganho e deslocamento para cada banda</translation>
    </message>
    <message>
      <source>Mean absolute error in training</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Erro médio absoluto no treinamento</translation>
    </message>
    <message>
      <source>Mean absolute error on held-out spectra</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Erro médio absoluto em espectros reservados</translation>
    </message>
    <message>
      <source>Mean absolute error on spectra held out from training: {mae:.4g}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Erro médio absoluto em espectros reservados do treinamento: {mae:.4g}.</translation>
    </message>
    <message>
      <source>Mean closure</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Consistência média</translation>
    </message>
    <message>
      <source>Mean of sharp − coarse, as reflectance.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Média de aguçado − grosseiro, em reflectância.</translation>
    </message>
    <message>
      <source>Memory</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Memória</translation>
    </message>
    <message>
      <source>Memory limit [MiB]</source>
      <extracomment>core/check/fields.py: Sentence('Memory limit [MiB]')</extracomment>
      <translation>Limite de memória [MiB]</translation>
    </message>
    <message>
      <source>Memory limit for image data, in MiB. It changes the speed, never the result.</source>
      <extracomment>core/check/fields.py: Sentence('Memory limit for image data, in MiB. It changes the speed, never the result.')</extracomment>
      <translation>Limite de memória para dados de imagem, em MiB. Muda a velocidade, nunca o resultado.</translation>
    </message>
    <message>
      <source>Memory limit for image data.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Limite de memória para dados de imagem.</translation>
    </message>
    <message>
      <source>Method that finds the spectral model.</source>
      <extracomment>core/check/fields.py: Sentence('Method that finds the spectral model.')</extracomment>
      <translation>Método que determina o modelo espectral.</translation>
    </message>
    <message>
      <source>Missing spectra and the reasons</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Espectros ausentes e os motivos</translation>
    </message>
    <message>
      <source>Model</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Move over the map; click to pin the spectra.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Mova o cursor sobre o mapa; clique para fixar os espectros.</translation>
    </message>
    <message>
      <source>Much larger, and trains faster. Needs an NVIDIA graphics card of 2018 or later with a recent driver; otherwise it uses the CPU.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Muito maior, e treina mais rápido. Precisa de uma placa gráfica NVIDIA de 2018 ou posterior com um driver recente; senão usa a CPU.</translation>
    </message>
    <message>
      <source>Multispectral &amp;sensor</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>&amp;Sensor multiespectral</translation>
    </message>
    <message>
      <source>Multispectral bands to simulate</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Multispectral bands to simulate')</extracomment>
      <translation>Bandas multiespectrais a simular</translation>
    </message>
    <message>
      <source>Multispectral bands to use</source>
      <extracomment>core/check/fields.py: Sentence('Multispectral bands to use')</extracomment>
      <translation>Bandas multiespectrais a usar</translation>
    </message>
    <message>
      <source>Multispectral bands: {bands} (from {how}).</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Bandas multiespectrais: {bands} (segundo {how}).</translation>
    </message>
    <message>
      <source>Multispectral image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Imagem multiespectral</translation>
    </message>
    <message>
      <source>Multispectral image (few bands, fine pixels)</source>
      <extracomment>core/check/fields.py: Sentence('Multispectral image (few bands, fine pixels)')</extracomment>
      <translation>Imagem multiespectral (poucas bandas, pixels finos)</translation>
    </message>
    <message>
      <source>Multispectral sensor</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Sensor multiespectral</translation>
    </message>
    <message>
      <source>Multispectral values are converted to the model's units as in its training: {lines}.</source>
      <extracomment>core/check/model_fit.py: Sentence("Multispectral values are converted to the model's units as in its training: {lines}.", lines=lines)</extracomment>
      <translation>Os valores multiespectrais são convertidos para as unidades do modelo como no treinamento dele: {lines}.</translation>
    </message>
    <message>
      <source>Multispectral values are used unchanged, as in the model's training.</source>
      <extracomment>core/check/model_fit.py: Sentence("Multispectral values are used unchanged, as in the model's training.")</extracomment>
      <translation>Os valores multiespectrais são usados sem alteração, como no treinamento do modelo.</translation>
    </message>
    <message>
      <source>Multispectral values multiplied by {factor:.6g} ({basis}).</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('Multispectral values multiplied by {factor:.6g} ({basis}).', factor=self.gain[0], basis=basis)</extracomment>
      <translation>Valores multiespectrais multiplicados por {factor:.6g} ({basis}).</translation>
    </message>
    <message>
      <source>Multispectral values multiplied by {factor:.6g} ({basis}). These bands are rescaled instead: {bands}.</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('Multispectral values multiplied by {factor:.6g} ({basis}). These bands are rescaled instead: {bands}.', factor=factor, basis=basis, bands=bands)</extracomment>
      <translation>Valores multiespectrais multiplicados por {factor:.6g} ({basis}). Estas bandas, em vez disso, são reescaladas: {bands}.</translation>
    </message>
    <message>
      <source>Multispectral values rescaled to the hyperspectral units ({basis}): {bands}.</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('Multispectral values rescaled to the hyperspectral units ({basis}): {bands}.', basis=basis, bands=bands)</extracomment>
      <translation>Valores multiespectrais reescalados para as unidades hiperespectrais ({basis}): {bands}.</translation>
    </message>
    <message>
      <source>Multispectral values unchanged: the units are not compared, as requested.</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('Multispectral values unchanged: the units are not compared, as requested.')</extracomment>
      <translation>Valores multiespectrais sem alteração: as unidades não são comparadas, conforme pedido.</translation>
    </message>
    <message>
      <source>NVIDIA graphics card (CUDA)</source>
      <extracomment>core/check/fields.py: Sentence('NVIDIA graphics card (CUDA)')</extracomment>
      <translation>Placa gráfica NVIDIA (CUDA)</translation>
    </message>
    <message>
      <source>Name and colour; the tick shows or hides the pin's curves.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Nome e cor; a caixa de seleção mostra ou oculta as curvas do marcador.</translation>
    </message>
    <message>
      <source>Names of the sensor's bands, such as Blue,Green,Red. Leave it empty for all bands that the cube covers, except the panchromatic one.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence("Names of the sensor's bands, such as Blue,Green,Red. Leave it empty for all bands that the cube covers, except the panchromatic one.")</extracomment>
      <translation>Nomes das bandas do sensor, como Blue,Green,Red. Deixe vazio para todas as bandas que o cubo cobre, exceto a pancromática.</translation>
    </message>
    <message>
      <source>No band of the estimate ({estimate}) has the wavelength of one of the reference ({reference}): these are not two versions of one image.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('No band of the estimate ({estimate}) has the wavelength of one of the reference ({reference}): these are not two versions of one image.', estimate=spans[0], reference=spans[1])</extracomment>
      <translation>Nenhuma banda da estimativa ({estimate}) tem o comprimento de onda de uma da referência ({reference}): estas não são duas versões de uma mesma imagem.</translation>
    </message>
    <message>
      <source>No band of {sensor} can be simulated: {lost} lie outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Check the sensor and the wavelengths.</source>
      <extracomment>core/check/bands.py: Sentence("No band of {sensor} can be simulated: {lost} lie outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Check the sensor and the wavelengths.", sensor=response.sensor, lost=words.listing(lost), low=low, high=high)</extracomment>
      <translation>Nenhuma banda de {sensor} pode ser simulada: {lost} ficam fora das bandas boas da imagem hiperespectral ({low:.0f}–{high:.0f} nm). Verifique o sensor e os comprimentos de onda.</translation>
    </message>
    <message>
      <source>No file was chosen.</source>
      <extracomment>core/raster/open_file.py: Sentence('No file was chosen.')</extracomment>
      <translation>Nenhum arquivo foi escolhido.</translation>
    </message>
    <message>
      <source>No pin is selected. Remove all {count} pins?</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Nenhum marcador está selecionado. Remover todos os {count} marcadores?</translation>
    </message>
    <message>
      <source>No pixel has data in all compared bands of both images. Mark bands without data as bad (bbl), or check that the images overlap.</source>
      <extracomment>evaluation/assess/run.py: Sentence('No pixel has data in all compared bands of both images. Mark bands without data as bad (bbl), or check that the images overlap.')</extracomment>
      <translation>Nenhum pixel tem dados em todas as bandas comparadas das duas imagens. Marque as bandas sem dados como ruins (bbl), ou verifique se as imagens se sobrepõem.</translation>
    </message>
    <message>
      <source>No spectral response to show yet</source>
      <extracomment>gui/response/responses.py</extracomment>
      <translation>Ainda não há resposta espectral a mostrar</translation>
    </message>
    <message>
      <source>No usual factor converts the multispectral values to the model's units; it would be {value:.3g}. Choose the radiometry match, or none if they are in these units.</source>
      <extracomment>core/check/model_fit.py: Sentence("No usual factor converts the multispectral values to the model's units; it would be {value:.3g}. Choose the radiometry match, or none if they are in these units.", value=factor_needed)</extracomment>
      <translation>Nenhum fator usual converte os valores multiespectrais para as unidades do modelo; seria {value:.3g}. Escolha a radiometria match, ou none se estiverem nessas unidades.</translation>
    </message>
    <message>
      <source>No wheel of PyTorch in {folder} fits Python {python} on this system ({system}). The folder has {wheels}.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Nenhum wheel do PyTorch em {folder} serve para o Python {python} neste sistema ({system}). A pasta contém {wheels}.</translation>
    </message>
    <message>
      <source>No window of 11 × 11 pixels is free of nodata, so there is no SSIM.</source>
      <extracomment>evaluation/assess/run.py: Sentence('No window of 11 × 11 pixels is free of nodata, so there is no SSIM.')</extracomment>
      <translation>Nenhuma janela de 11 × 11 pixels está livre de nodata, portanto não há SSIM.</translation>
    </message>
    <message>
      <source>No worker has been there for {gone_s:g} s: start some, and run this again.</source>
      <extracomment>core/predict/cluster/session.py: Sentence('No worker has been there for {gone_s:g} s: start some, and run this again.', gone_s=GONE_S)</extracomment>
      <translation>Há {gone_s:g} s não existe nenhum worker: inicie alguns e execute isto de novo.</translation>
    </message>
    <message>
      <source>None</source>
      <extracomment>core/check/fields.py: Sentence('None')</extracomment>
      <translation>Nenhuma</translation>
    </message>
    <message>
      <source>None of the pins has a spectrum to export.</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Nenhum dos marcadores tem um espectro a exportar.</translation>
    </message>
    <message>
      <source>None: both images have the same units</source>
      <extracomment>core/check/fields.py: Sentence('None: both images have the same units')</extracomment>
      <translation>Nenhuma: as duas imagens têm as mesmas unidades</translation>
    </message>
    <message>
      <source>None: the values are in the units of the model's hyperspectral image</source>
      <extracomment>core/check/fields.py: Sentence("None: the values are in the units of the model's hyperspectral image")</extracomment>
      <translation>Nenhuma: os valores estão nas unidades da imagem hiperespectral do modelo</translation>
    </message>
    <message>
      <source>Number of CPU cores that the computing may use.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Número de núcleos do processador que o cálculo pode usar.</translation>
    </message>
    <message>
      <source>Number of fine pixels along the side of a coarse one. Rows and columns beyond a multiple are left out.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Number of fine pixels along the side of a coarse one. Rows and columns beyond a multiple are left out.')</extracomment>
      <translation>Número de pixels finos ao longo do lado de um grosseiro. Linhas e colunas além de um múltiplo ficam de fora.</translation>
    </message>
    <message>
      <source>Of {sensor}, {lost} are left out: outside the cube's good bands ({low:.0f}–{high:.0f} nm).</source>
      <extracomment>evaluation/simulate/check_response.py: Sentence("Of {sensor}, {lost} are left out: outside the cube's good bands ({low:.0f}–{high:.0f} nm).", **values)</extracomment>
      <translation>De {sensor}, {lost} ficam de fora: além das bandas boas do cubo ({low:.0f}–{high:.0f} nm).</translation>
    </message>
    <message>
      <source>Of {sensor}, {lost} cannot be simulated: outside the cube's good bands ({low:.0f}–{high:.0f} nm).</source>
      <extracomment>evaluation/simulate/check_response.py: Sentence("Of {sensor}, {lost} cannot be simulated: outside the cube's good bands ({low:.0f}–{high:.0f} nm).", **values)</extracomment>
      <translation>De {sensor}, não é possível simular {lost}: fora das bandas boas do cubo ({low:.0f}–{high:.0f} nm).</translation>
    </message>
    <message>
      <source>Off</source>
      <extracomment>core/check/fields.py: Sentence('Off')</extracomment>
      <translation>Desligado</translation>
    </message>
    <message>
      <source>Off: each pixel on its own, as published</source>
      <extracomment>core/check/fields.py: Sentence('Off: each pixel on its own, as published')</extracomment>
      <translation>Desligado: cada pixel por si só, como publicado</translation>
    </message>
    <message>
      <source>One cycle: up to the peak rate, then down</source>
      <extracomment>core/check/fields.py: Sentence('One cycle: up to the peak rate, then down')</extracomment>
      <translation>Um ciclo: sobe até a taxa máxima, depois desce</translation>
    </message>
    <message>
      <source>One multispectral band determines very little of a spectrum (the paper calls this extremely ill-posed). The result has grey-level detail rather than spectra; upsampling alone is often closer to the truth.</source>
      <extracomment>core/check/bands.py: Sentence('One multispectral band determines very little of a spectrum (the paper calls this extremely ill-posed). The result has grey-level detail rather than spectra; upsampling alone is often closer to the truth.')</extracomment>
      <translation>Uma única banda multiespectral determina muito pouco de um espectro (o artigo chama isso de extremamente mal posto). O resultado tem detalhe em níveis de cinza em vez de espectros; a simples reamostragem costuma ficar mais perto da verdade.</translation>
    </message>
    <message>
      <source>Only every n-th multispectral pixel along rows and columns is sharpened, for a quick look at a large image. 0 chooses the step.</source>
      <extracomment>core/check/fields.py: Sentence('Only every n-th multispectral pixel along rows and columns is sharpened, for a quick look at a large image. 0 chooses the step.')</extracomment>
      <translation>Apenas um em cada n pixels multiespectrais ao longo de linhas e colunas é aguçado, para uma olhada rápida em uma imagem grande. 0 escolhe o passo.</translation>
    </message>
    <message>
      <source>Only for files that do not contain them: a table (CSV or ENVI header), a list (400,410,…) or a range spread evenly over the bands (400:1000), in nm.</source>
      <extracomment>core/check/fields.py: Sentence('Only for files that do not contain them: a table (CSV or ENVI header), a list (400,410,…) or a range spread evenly over the bands (400:1000), in nm.')</extracomment>
      <translation>Apenas para arquivos que não os contêm: uma tabela (CSV ou cabeçalho ENVI), uma lista (400,410,…) ou um intervalo distribuído uniformemente pelas bandas (400:1000), em nm.</translation>
    </message>
    <message>
      <source>Only the multispectral pixels that this extent touches are sharpened; the model is trained on the whole hyperspectral image nevertheless. Leave it empty for the whole image.</source>
      <extracomment>core/check/fields.py: Sentence('Only the multispectral pixels that this extent touches are sharpened; the model is trained on the whole hyperspectral image nevertheless. Leave it empty for the whole image.')</extracomment>
      <translation>Apenas os pixels multiespectrais que esta extensão toca são aguçados; mesmo assim, o modelo é treinado com a imagem hiperespectral inteira. Deixe vazio para a imagem inteira.</translation>
    </message>
    <message>
      <source>Only {count} pixels were available to compare the units of the two images, too few to be sure. Use radiometry none if you know that they agree, match if one has digital numbers.</source>
      <extracomment>core/harmonise/compare_images.py: Sentence('Only {count} pixels were available to compare the units of the two images, too few to be sure. Use radiometry none if you know that they agree, match if one has digital numbers.', count=done.pixels)</extracomment>
      <translation>Apenas {count} pixels estavam disponíveis para comparar as unidades das duas imagens, poucos para ter certeza. Use a radiometria none se souber que coincidem, match se uma tiver números digitais.</translation>
    </message>
    <message>
      <source>Only {free:.1f} GB are free in {folder}, and PyTorch needs about {needed:.1f} GB. Free some space, or choose another folder for packages in the options.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Há apenas {free:.1f} GB livres em {folder}, e o PyTorch precisa de cerca de {needed:.1f} GB. Libere espaço, ou escolha nas opções outra pasta para pacotes.</translation>
    </message>
    <message>
      <source>Open report</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Abrir relatório</translation>
    </message>
    <message>
      <source>Original values</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Valores originais</translation>
    </message>
    <message>
      <source>Output file</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>Arquivo de saída</translation>
    </message>
    <message>
      <source>Output of pip, for a bug report</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Saída do pip, para um relato de erro</translation>
    </message>
    <message>
      <source>PSNR [dB]</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>PSNR [dB]</translation>
    </message>
    <message>
      <source>Package</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Pacote</translation>
    </message>
    <message>
      <source>Package inde&amp;x</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Índic&amp;e de pacotes</translation>
    </message>
    <message>
      <source>Package index</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Índice de pacotes</translation>
    </message>
    <message>
      <source>Pick: the spectra follow the cursor; click to pin them, Esc to end</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Coletar: os espectros seguem o cursor; clique para fixá-los, Esc para terminar</translation>
    </message>
    <message>
      <source>Picture of the plot (PNG)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Figura do gráfico (PNG)…</translation>
    </message>
    <message>
      <source>Picture of the plot (SVG)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Figura do gráfico (SVG)…</translation>
    </message>
    <message>
      <source>Pin</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Marcador</translation>
    </message>
    <message>
      <source>Pin the selected features of the active vector layer</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Fixar as feições selecionadas da camada vetorial ativa</translation>
    </message>
    <message>
      <source>Pins</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Marcadores</translation>
    </message>
    <message>
      <source>Pixels</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Pixels</translation>
    </message>
    <message>
      <source>Pixels become {ratio:.3g} times finer</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Os pixels ficam {ratio:.3g} vezes mais finos</translation>
    </message>
    <message>
      <source>Places and spectra (GeoPackage)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Lugares e espectros (GeoPackage)…</translation>
    </message>
    <message>
      <source>Point spread function</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Point spread function')</extracomment>
      <translation>Função de espalhamento do ponto</translation>
    </message>
    <message>
      <source>Points or polygons</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Pontos ou polígonos</translation>
    </message>
    <message>
      <source>Position</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Posição</translation>
    </message>
    <message>
      <source>Positions cannot be transformed to the coordinate system of {source}.</source>
      <extracomment>profiles/read.py: Sentence('Positions cannot be transformed to the coordinate system of {source}.', source=source)</extracomment>
      <translation>As posições não podem ser transformadas para o sistema de coordenadas de {source}.</translation>
    </message>
    <message>
      <source>Positions of the spectra. Each point of a multipoint counts separately.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Posições dos espectros. Cada ponto de um multiponto conta separadamente.</translation>
    </message>
    <message>
      <source>Predicting on several processes needs Dask, which is not installed: {install}</source>
      <extracomment>core/predict/cluster/target.py: Sentence('Predicting on several processes needs Dask, which is not installed: {install}', install=INSTALL)</extracomment>
      <translation>A predição em vários processos precisa do Dask, que não está instalado: {install}</translation>
    </message>
    <message>
      <source>Preset</source>
      <extracomment>core/check/fields.py: Sentence('Preset')</extracomment>
      <translation>Predefinição</translation>
    </message>
    <message>
      <source>Preview at 1/{every} resolution ({columns} × {rows} pixels, {seconds:.1f} s). Zoom in for full resolution.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Prévia em 1/{every} da resolução ({columns} × {rows} pixels, {seconds:.1f} s). Aproxime para a resolução plena.</translation>
    </message>
    <message>
      <source>Preview at full resolution ({columns} × {rows} pixels, {seconds:.1f} s).</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Prévia em resolução plena ({columns} × {rows} pixels, {seconds:.1f} s).</translation>
    </message>
    <message>
      <source>Preview of {name}</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Prévia de {name}</translation>
    </message>
    <message>
      <source>Preview: closed-form fit in seconds, without PyTorch</source>
      <extracomment>core/check/fields.py: Sentence('Preview: closed-form fit in seconds, without PyTorch')</extracomment>
      <translation>Prévia: ajuste em forma fechada em segundos, sem PyTorch</translation>
    </message>
    <message>
      <source>Previous page</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Página anterior</translation>
    </message>
    <message>
      <source>Processor that predicts. Automatic and CPU work without PyTorch too.</source>
      <extracomment>core/check/fields.py: Sentence('Processor that predicts. Automatic and CPU work without PyTorch too.')</extracomment>
      <translation>Processador que faz a predição. Automático e CPU funcionam também sem PyTorch.</translation>
    </message>
    <message>
      <source>Processor that trains and predicts.</source>
      <extracomment>core/check/fields.py: Sentence('Processor that trains and predicts.')</extracomment>
      <translation>Processador que treina e faz a predição.</translation>
    </message>
    <message>
      <source>Progress of the installation</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Andamento da instalação</translation>
    </message>
    <message>
      <source>Protocol of the simulation.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Protocol of the simulation.')</extracomment>
      <translation>Protocolo da simulação.</translation>
    </message>
    <message>
      <source>PyPI and download.pytorch.org</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>PyPI e download.pytorch.org</translation>
    </message>
    <message>
      <source>PyTorch can use no {device} device here. Choose auto or cpu.</source>
      <extracomment>core/check/options.py: Sentence('PyTorch can use no {device} device here. Choose auto or cpu.', device=request.device)</extracomment>
      <translation>O PyTorch não pode usar nenhum dispositivo {device} aqui. Escolha auto ou cpu.</translation>
    </message>
    <message>
      <source>PyTorch can use no {device} device here. {help_numpy}</source>
      <extracomment>core/check/apply.py: Sentence('PyTorch can use no {device} device here. {help_numpy}', device=request.device, help_numpy=HELP_NUMPY)</extracomment>
      <translation>O PyTorch não pode usar nenhum dispositivo {device} aqui. {help_numpy}</translation>
    </message>
    <message>
      <source>PyTorch cannot use an NVIDIA graphics card here ({state}). It will use the CPU.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>O PyTorch não pode usar uma placa gráfica NVIDIA aqui ({state}). Usará a CPU.</translation>
    </message>
    <message>
      <source>PyTorch does not support Macs with Intel processors and Python {version} any more. Use a QGIS with Python 3.12 or older, or the preset preview, which does not need it.</source>
      <extracomment>adapters/torch_install/builds.py</extracomment>
      <translation>O PyTorch não oferece mais suporte a Macs com processadores Intel e Python {version}. Use um QGIS com Python 3.12 ou anterior, ou a predefinição preview, que não precisa dele.</translation>
    </message>
    <message>
      <source>PyTorch does not work with this Python ({reason}). Nothing was installed.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>O PyTorch não funciona com este Python ({reason}). Nada foi instalado.</translation>
    </message>
    <message>
      <source>PyTorch is installed.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>O PyTorch está instalado.</translation>
    </message>
    <message>
      <source>PyTorch is not installed in {executable}. {help_torch}</source>
      <extracomment>core/check/options.py: Sentence('PyTorch is not installed in {executable}. {help_torch}', executable=sys.executable, help_torch=HELP_TORCH)</extracomment>
      <translation>O PyTorch não está instalado em {executable}. {help_torch}</translation>
    </message>
    <message>
      <source>PyTorch is not installed.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>O PyTorch não está instalado.</translation>
    </message>
    <message>
      <source>PyTorch is not installed. Install it with one click under Settings ▸ Options ▸ SpectraLift, or choose a Python that has it there (the setting {setting}). Previews and applying a saved model on the CPU work without it.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>O PyTorch não está instalado. Instale-o com um clique em Configurações ▸ Opções ▸ SpectraLift, ou escolha ali um Python que o tenha (a configuração {setting}). As prévias e a aplicação de um modelo salvo na CPU funcionam sem ele.</translation>
    </message>
    <message>
      <source>PyTorch needs {what}, and {folder} has no suitable wheel of it. Add one.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>O PyTorch precisa de {what}, e {folder} não tem nenhum wheel adequado. Acrescente um.</translation>
    </message>
    <message>
      <source>PyTorch {version} is installed for SpectraLift ({size:.1f} GB).</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>O PyTorch {version} está instalado para o SpectraLift ({size:.1f} GB).</translation>
    </message>
    <message>
      <source>PyTorch, which the device {device} needs, cannot be imported. {help_numpy}</source>
      <extracomment>core/check/apply.py: Sentence('PyTorch, which the device {device} needs, cannot be imported. {help_numpy}', device=request.device, help_numpy=HELP_NUMPY)</extracomment>
      <translation>O PyTorch, de que o dispositivo {device} precisa, não pode ser importado. {help_numpy}</translation>
    </message>
    <message>
      <source>Python interpreter</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Interpretador Python</translation>
    </message>
    <message>
      <source>Python with GDAL, NumPy and PyTorch that does the computing. Leave it empty for QGIS's own.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Python com GDAL, NumPy e PyTorch que faz o cálculo. Deixe vazio para o do próprio QGIS.</translation>
    </message>
    <message>
      <source>QGIS cannot open the multispectral image.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>O QGIS não consegue abrir a imagem multiespectral.</translation>
    </message>
    <message>
      <source>QGIS cannot open the preview.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>O QGIS não consegue abrir a prévia.</translation>
    </message>
    <message>
      <source>QGIS's Python ({python}) has no pip. Install it with your distribution's package manager (Debian and Ubuntu: {debian}; Fedora: {fedora}), and try again.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>O Python do QGIS ({python}) não tem pip. Instale-o com o gerenciador de pacotes da sua distribuição (Debian e Ubuntu: {debian}; Fedora: {fedora}), e tente de novo.</translation>
    </message>
    <message>
      <source>QGIS's Python ({python}) has no pip. Reinstall QGIS from qgis.org, and try again.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>O Python do QGIS ({python}) não tem pip. Reinstale o QGIS a partir de qgis.org, e tente de novo.</translation>
    </message>
    <message>
      <source>QGIS's Python has no pip. Start the OSGeo4W Setup of QGIS, choose the package python3-pip, and try again.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>O Python do QGIS não tem pip. Inicie o OSGeo4W Setup do QGIS, escolha o pacote python3-pip, e tente de novo.</translation>
    </message>
    <message>
      <source>QGIS's own Python was not found, so the worker cannot be started. Choose a Python with GDAL, NumPy and PyTorch in the options (the setting {setting}).</source>
      <extracomment>adapters/worker/process.py</extracomment>
      <translation>O Python do próprio QGIS não foi encontrado, por isso o worker não pode ser iniciado. Escolha nas opções um Python com GDAL, NumPy e PyTorch (a configuração {setting}).</translation>
    </message>
    <message>
      <source>QGIS's own: {python}</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>O do próprio QGIS: {python}</translation>
    </message>
    <message>
      <source>Quality raster</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Raster de qualidade</translation>
    </message>
    <message>
      <source>RMSE</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>RMSE</translation>
    </message>
    <message>
      <source>RMSE over the bands</source>
      <extracomment>evaluation/assess/request.py: Sentence('RMSE over the bands')</extracomment>
      <translation>RMSE sobre as bandas</translation>
    </message>
    <message>
      <source>RMSE {value:.2g} %</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>RMSE {value:.2g} %</translation>
    </message>
    <message>
      <source>Radiometry</source>
      <extracomment>core/check/fields.py: Sentence('Radiometry')</extracomment>
      <translation>Radiometria</translation>
    </message>
    <message>
      <source>Raster with maps of SAM, RMSE and SSIM.</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Raster with maps of SAM, RMSE and SSIM.')</extracomment>
      <translation>Raster com mapas de SAM, RMSE e SSIM.</translation>
    </message>
    <message>
      <source>Rasters</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Rasters</translation>
    </message>
    <message>
      <source>Rasters to read: coarse, sharp or multispectral, any number.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Rasters a ler: grosseiros, aguçados ou multiespectrais, em qualquer número.</translation>
    </message>
    <message>
      <source>Ratio</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Ratio')</extracomment>
      <translation>Razão</translation>
    </message>
    <message>
      <source>Ratio of the pixel sizes</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Ratio of the pixel sizes')</extracomment>
      <translation>Razão entre os tamanhos dos pixels</translation>
    </message>
    <message>
      <source>Read spectral profiles</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Ler perfis espectrais</translation>
    </message>
    <message>
      <source>Reading the wheels</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Lendo os wheels</translation>
    </message>
    <message>
      <source>Reads the spectra of rasters under points and over polygons into a table.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Lê para uma tabela os espectros de rasters sob pontos e sobre polígonos.</translation>
    </message>
    <message>
      <source>Reference image</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Reference image')</extracomment>
      <translation>Imagem de referência</translation>
    </message>
    <message>
      <source>Refinement</source>
      <extracomment>core/check/fields.py: Sentence('Refinement')</extracomment>
      <translation>Refinamento</translation>
    </message>
    <message>
      <source>Reflectance = stored number ×</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Reflectância = número armazenado ×</translation>
    </message>
    <message>
      <source>Remove</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Remover</translation>
    </message>
    <message>
      <source>Remove selected pins (all if none is selected)</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Remover os marcadores selecionados (todos se nenhum estiver selecionado)</translation>
    </message>
    <message>
      <source>Remove the PyTorch of SpectraLift</source>
      <extracomment>adapters/torch_install/jobs.py</extracomment>
      <translation>Remover o PyTorch do SpectraLift</translation>
    </message>
    <message>
      <source>Remove the PyTorch that SpectraLift installed, and nothing else</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Remover o PyTorch que o SpectraLift instalou, e nada mais</translation>
    </message>
    <message>
      <source>Replace</source>
      <extracomment>gui/widgets/question.py</extracomment>
      <translation>Substituir</translation>
    </message>
    <message>
      <source>Report</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Relatório</translation>
    </message>
    <message>
      <source>Report (JSON)</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Relatório (JSON)</translation>
    </message>
    <message>
      <source>Report on {name}</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Relatório sobre {name}</translation>
    </message>
    <message>
      <source>Resample the estimate to the grid of the reference first (gdalwarp).</source>
      <extracomment>evaluation/assess/matching.py: Sentence('Resample the estimate to the grid of the reference first (gdalwarp).')</extracomment>
      <translation>Leve primeiro a estimativa à grade da referência (gdalwarp).</translation>
    </message>
    <message>
      <source>Reset view</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Redefinir a vista</translation>
    </message>
    <message>
      <source>Residual correction applied: the blurred result (point spread function of {width:.2g} coarse pixels FWHM) was made to agree with the coarse image ({percent:.2f} % of its variance explained). It can be switched off with the option for refinement.</source>
      <extracomment>core/refine/refinement.py: Sentence('Residual correction applied: the blurred result (point spread function of {width:.2g} coarse pixels FWHM) was made to agree with the coarse image ({percent:.2f} % of its variance explained). It can be switched off with the option for refinement.', width=correction.psf.fwhm, percent=100 * correction.psf.r2)</extracomment>
      <translation>Correção do resíduo aplicada: o resultado borrado (função de espalhamento do ponto de {width:.2g} pixels grosseiros FWHM) foi levado a concordar com a imagem grosseira ({percent:.2f} % da variância dela explicada). Pode ser desligada com a opção de refinamento.</translation>
    </message>
    <message>
      <source>Residual correction not applied, each pixel was predicted on its own: {reason}.</source>
      <extracomment>core/refine/refinement.py: Sentence('Residual correction not applied, each pixel was predicted on its own: {reason}.', reason=_reason(correction, request))</extracomment>
      <translation>Correção do resíduo não aplicada, cada pixel foi predito por si só: {reason}.</translation>
    </message>
    <message>
      <source>Residual correction: the blurred result is made to agree with the hyperspectral image.</source>
      <extracomment>core/check/fields.py: Sentence('Residual correction: the blurred result is made to agree with the hyperspectral image.')</extracomment>
      <translation>Correção do resíduo: o resultado borrado é levado a concordar com a imagem hiperespectral.</translation>
    </message>
    <message>
      <source>Result</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Resultado</translation>
    </message>
    <message>
      <source>Result of the self-test</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Resultado do autoteste</translation>
    </message>
    <message>
      <source>Result: {bands} bands, {columns} × {rows} pixels, {size} as {type}</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Resultado: {bands} bandas, {columns} × {rows} pixels, {size} como {type}</translation>
    </message>
    <message>
      <source>Root mean square of sharp − coarse, as reflectance.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Raiz da média dos quadrados de aguçado − grosseiro, em reflectância.</translation>
    </message>
    <message>
      <source>Run needs PyTorch, which is not installed. Previews work without it.</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>A execução precisa do PyTorch, que não está instalado. As prévias funcionam sem ele.</translation>
    </message>
    <message>
      <source>SAM</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>SAM</translation>
    </message>
    <message>
      <source>SAM [degrees]</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>SAM [graus]</translation>
    </message>
    <message>
      <source>SAM {value:.1f}°</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>SAM {value:.1f}°</translation>
    </message>
    <message>
      <source>SAM, RMSE and SSIM of two cubes</source>
      <extracomment>evaluation/assess/run.py: Sentence('SAM, RMSE and SSIM of two cubes')</extracomment>
      <translation>SAM, RMSE e SSIM de dois cubos</translation>
    </message>
    <message>
      <source>SNR of the coarse image [dB]</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('SNR of the coarse image [dB]')</extracomment>
      <translation>SNR da imagem grosseira [dB]</translation>
    </message>
    <message>
      <source>SNR of the fine image [dB]</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('SNR of the fine image [dB]')</extracomment>
      <translation>SNR da imagem fina [dB]</translation>
    </message>
    <message>
      <source>SSIM</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>SSIM</translation>
    </message>
    <message>
      <source>SSIM, mean over the bands</source>
      <extracomment>evaluation/assess/request.py: Sentence('SSIM, mean over the bands')</extracomment>
      <translation>SSIM, média sobre as bandas</translation>
    </message>
    <message>
      <source>STAC sidecar</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('STAC sidecar')</extracomment>
      <translation>Arquivo STAC auxiliar</translation>
    </message>
    <message>
      <source>Sample HSI</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>HSI de exemplo</translation>
    </message>
    <message>
      <source>Sample MSI</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>MSI de exemplo</translation>
    </message>
    <message>
      <source>Sampling training spectra</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Sorteando espectros de treinamento</translation>
    </message>
    <message>
      <source>Save &amp;to</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Sa&amp;lvar em</translation>
    </message>
    <message>
      <source>Save model to</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Salvar modelo em</translation>
    </message>
    <message>
      <source>Scale factors from stored numbers to reflectance</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Fatores de escala dos números armazenados para reflectância</translation>
    </message>
    <message>
      <source>Seconds</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Segundos</translation>
    </message>
    <message>
      <source>Seed</source>
      <extracomment>core/check/fields.py: Sentence('Seed')</extracomment>
      <translation>Semente</translation>
    </message>
    <message>
      <source>Self-test</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Autoteste</translation>
    </message>
    <message>
      <source>Sensor</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Sensor</translation>
    </message>
    <message>
      <source>Sensor band</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Banda do sensor</translation>
    </message>
    <message>
      <source>Sensor of the fine image. The sharp spectrum is resampled to its bands and compared with the measured values.</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Sensor da imagem fina. O espectro aguçado é reamostrado para as suas bandas e comparado com os valores medidos.</translation>
    </message>
    <message>
      <source>Sensor of the multispectral image in the library of spectral responses; from-metadata takes the band centres and widths from the image's metadata. Leave it empty if you give a response file.</source>
      <extracomment>core/check/fields.py: Sentence("Sensor of the multispectral image in the library of spectral responses; from-metadata takes the band centres and widths from the image's metadata. Leave it empty if you give a response file.")</extracomment>
      <translation>Sensor da imagem multiespectral na biblioteca de respostas espectrais; from-metadata usa os centros e larguras das bandas dos metadados da imagem. Deixe vazio se indicar um arquivo de resposta.</translation>
    </message>
    <message>
      <source>Sensor of the multispectral image, from the library or one of the Gaussians by which the authors of SpectraLift approximate IKONOS and WorldView (paper-1 to paper-16). Leave it empty if you give a response file.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Sensor of the multispectral image, from the library or one of the Gaussians by which the authors of SpectraLift approximate IKONOS and WorldView (paper-1 to paper-16). Leave it empty if you give a response file.')</extracomment>
      <translation>Sensor da imagem multiespectral, da biblioteca ou uma das gaussianas com que os autores do SpectraLift aproximam IKONOS e WorldView (paper-1 a paper-16). Deixe vazio se indicar um arquivo de resposta.</translation>
    </message>
    <message>
      <source>Sensor of the multispectral image. Type a part of the name of the sensor, maker or satellite to search.</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Sensor da imagem multiespectral. Digite parte do nome do sensor, do fabricante ou do satélite para buscar.</translation>
    </message>
    <message>
      <source>Several images are processed on this computer. Use a cluster for one image at a time.</source>
      <extracomment>cli/commands/many.py: Sentence('Several images are processed on this computer. Use a cluster for one image at a time.')</extracomment>
      <translation>Várias imagens são processadas neste computador. Use um cluster para uma imagem de cada vez.</translation>
    </message>
    <message>
      <source>Several images need a folder for their results: give --output-folder instead of --output.</source>
      <extracomment>cli/commands/many.py: Sentence('Several images need a folder for their results: give --output-folder instead of --output.')</extracomment>
      <translation>Várias imagens precisam de uma pasta para os resultados: indique --output-folder em vez de --output.</translation>
    </message>
    <message>
      <source>Shah &amp; Duarte 2025, arXiv 2507.13339</source>
      <extracomment>core/runs/report.py: Sentence('Shah &amp; Duarte 2025, arXiv 2507.13339')</extracomment>
      <translation>Shah &amp; Duarte 2025, arXiv 2507.13339</translation>
    </message>
    <message>
      <source>Sharp</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Aguçada</translation>
    </message>
    <message>
      <source>Sharpen a Hyperspectral Image…</source>
      <extracomment>gui/desktop.py</extracomment>
      <translation>Aguçar uma imagem hiperespectral…</translation>
    </message>
    <message>
      <source>Sharpen a hyperspectral image</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>Aguçar uma imagem hiperespectral</translation>
    </message>
    <message>
      <source>Sharpen a hyperspectral image with a multispectral one (SpectraLift)</source>
      <extracomment>gui/desktop.py</extracomment>
      <translation>Aguçar uma imagem hiperespectral com uma multiespectral (SpectraLift)</translation>
    </message>
    <message>
      <source>Sharpen only the visible part of the map, quickly and less accurately, as a layer that the next preview replaces</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Aguçar só a parte visível do mapa, rapidamente e com menos exatidão, como uma camada que a próxima prévia substitui</translation>
    </message>
    <message>
      <source>Sharpen the image in the background (Ctrl+Enter)</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Aguçar a imagem em segundo plano (Ctrl+Enter)</translation>
    </message>
    <message>
      <source>Sharpen with SpectraLift…</source>
      <extracomment>gui/desktop.py</extracomment>
      <translation>Aguçar com SpectraLift…</translation>
    </message>
    <message>
      <source>Sharpen {name}</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Aguçar {name}</translation>
    </message>
    <message>
      <source>Sharpened hyperspectral image: solid curves</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Imagem hiperespectral aguçada: curvas contínuas</translation>
    </message>
    <message>
      <source>Sharpened image</source>
      <extracomment>core/check/fields.py: Sentence('Sharpened image')</extracomment>
      <translation>Imagem aguçada</translation>
    </message>
    <message>
      <source>Sharpened in {duration}.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Aguçada em {duration}.</translation>
    </message>
    <message>
      <source>Sharpening</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Aguçamento</translation>
    </message>
    <message>
      <source>Sharpening {name} failed: {reason}</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Falha ao aguçar {name}: {reason}</translation>
    </message>
    <message>
      <source>Sharpening {name} was cancelled. Nothing was written.</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>A aguçagem de {name} foi cancelada. Nada foi gravado.</translation>
    </message>
    <message>
      <source>Sharpening {name}… The task manager shows the progress.</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Aguçando {name}… O gerenciador de tarefas mostra o andamento.</translation>
    </message>
    <message>
      <source>Show bad bands</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Mostrar bandas ruins</translation>
    </message>
    <message>
      <source>Show coarse and sharp spectra under the cursor (SpectraLift)</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Mostrar espectros grosseiros e aguçados sob o cursor (SpectraLift)</translation>
    </message>
    <message>
      <source>Show profiles</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Mostrar perfis</translation>
    </message>
    <message>
      <source>Show whether PyTorch is installed, install it or remove it</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Mostrar se o PyTorch está instalado, instalá-lo ou removê-lo</translation>
    </message>
    <message>
      <source>Side of the PSF's square, an odd number of fine pixels.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence("Side of the PSF's square, an odd number of fine pixels.")</extracomment>
      <translation>Lado do quadrado da PSF, um número ímpar de pixels finos.</translation>
    </message>
    <message>
      <source>Side of the window around a point, in pixels.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Lado da janela em torno de um ponto, em pixels.</translation>
    </message>
    <message>
      <source>Sigma of the PSF [pixels]</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Sigma of the PSF [pixels]')</extracomment>
      <translation>Sigma da PSF [pixels]</translation>
    </message>
    <message>
      <source>Signal-to-noise ratio of every band in dB, or none for no noise.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Signal-to-noise ratio of every band in dB, or none for no noise.')</extracomment>
      <translation>Relação sinal-ruído de cada banda em dB, ou none para nenhum ruído.</translation>
    </message>
    <message>
      <source>Signal-to-noise ratio of every band in dB; none for no noise; auto as published for the ratio: 35 dB at 4, 30 at 8, 25 at 16, 20 at 32.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Signal-to-noise ratio of every band in dB; none for no noise; auto as published for the ratio: 35 dB at 4, 30 at 8, 25 at 16, 20 at 32.')</extracomment>
      <translation>Relação sinal-ruído de cada banda em dB; none para nenhum ruído; auto como publicado para a razão: 35 dB com 4, 30 com 8, 25 com 16, 20 com 32.</translation>
    </message>
    <message>
      <source>Simulate an image pair with known truth</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>Simular um par de imagens com verdade conhecida</translation>
    </message>
    <message>
      <source>Simulates a coarse hyperspectral and a fine multispectral image from one cube, which is then the truth.</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>Simula de um cubo uma imagem hiperespectral grosseira e uma multiespectral fina; o cubo é então a verdade.</translation>
    </message>
    <message>
      <source>Simulating the multispectral image</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Simulando a imagem multiespectral</translation>
    </message>
    <message>
      <source>Size of the PSF [pixels]</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Size of the PSF [pixels]')</extracomment>
      <translation>Tamanho da PSF [pixels]</translation>
    </message>
    <message>
      <source>Something went wrong that SpectraLift did not foresee ({error}).</source>
      <extracomment>adapters/torch_install/jobs.py</extracomment>
      <translation>Algo deu errado que o SpectraLift não previu ({error}).</translation>
    </message>
    <message>
      <source>Something went wrong that SpectraLift did not foresee ({kind}: {reason}). Please report it with the lines above.</source>
      <extracomment>cli/main.py: Sentence('Something went wrong that SpectraLift did not foresee ({kind}: {reason}). Please report it with the lines above.', kind=type(e).__name__, reason=e)</extracomment>
      <translation>Aconteceu algo que o SpectraLift não previu ({kind}: {reason}). Comunique-o com as linhas acima.</translation>
    </message>
    <message>
      <source>Source</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Fonte</translation>
    </message>
    <message>
      <source>Span of the values for PSNR and SSIM. Leave it empty for maximum − minimum of the reference image.</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Span of the values for PSNR and SSIM. Leave it empty for maximum − minimum of the reference image.')</extracomment>
      <translation>Amplitude dos valores para PSNR e SSIM. Deixe vazio para máximo − mínimo da imagem de referência.</translation>
    </message>
    <message>
      <source>Spectra</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Espectros</translation>
    </message>
    <message>
      <source>Spectra along the lines (CSV)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Espectros ao longo das linhas (CSV)…</translation>
    </message>
    <message>
      <source>SpectraLift did not start, for {count} reasons:</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>O SpectraLift não começou, por {count} razões:</translation>
    </message>
    <message>
      <source>SpectraLift did not start: {problem}</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>O SpectraLift não começou: {problem}</translation>
    </message>
    <message>
      <source>SpectraLift models (*.npz)</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Modelos SpectraLift (*.npz)</translation>
    </message>
    <message>
      <source>SpectraLift models (*.npz);;All files (*)</source>
      <extracomment>core/check/fields.py: Sentence('SpectraLift models (*.npz);;All files (*)')</extracomment>
      <translation>Modelos SpectraLift (*.npz);;Todos os arquivos (*)</translation>
    </message>
    <message>
      <source>SpectraLift trains a small neural network with PyTorch, which is not part of QGIS. It is installed in a folder of its own in your profile; QGIS and its Python stay unchanged. Previews and applying a saved model on the CPU work without it.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>O SpectraLift treina uma pequena rede neural com o PyTorch, que não faz parte do QGIS. Ele é instalado em uma pasta própria no seu perfil; o QGIS e o seu Python permanecem inalterados. As prévias e a aplicação de um modelo salvo na CPU funcionam sem ele.</translation>
    </message>
    <message>
      <source>SpectraLift: PyTorch</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>SpectraLift: PyTorch</translation>
    </message>
    <message>
      <source>SpectraLift: help</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>SpectraLift: ajuda</translation>
    </message>
    <message>
      <source>SpectraLift: sharpen a hyperspectral image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>SpectraLift: aguçar uma imagem hiperespectral</translation>
    </message>
    <message>
      <source>Spectral Profiles</source>
      <extracomment>gui/profiles/actions.py</extracomment>
      <translation>Perfis espectrais</translation>
    </message>
    <message>
      <source>Spectral angle between the sharp pixels' mean and the coarse pixel, in degrees.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Ângulo espectral entre a média dos pixels aguçados e o pixel grosseiro, em graus.</translation>
    </message>
    <message>
      <source>Spectral model</source>
      <extracomment>core/check/fields.py: Sentence('Spectral model')</extracomment>
      <translation>Modelo espectral</translation>
    </message>
    <message>
      <source>Spectral profiles</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Perfis espectrais</translation>
    </message>
    <message>
      <source>Spectral profiles need the Python package pyqtgraph, which is not installed: {error}</source>
      <extracomment>gui/profiles/actions.py</extracomment>
      <translation>Os perfis espectrais precisam do pacote Python pyqtgraph, que não está instalado: {error}</translation>
    </message>
    <message>
      <source>Spectral response file</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Arquivo de resposta espectral</translation>
    </message>
    <message>
      <source>Spectral response of a sensor that is not in the library: a CSV file with the wavelength in nm in the first column and one column for each band, a table of centres and widths, an ENVI spectral library or an EnMAP-Box GeoJSON.</source>
      <extracomment>core/check/fields.py: Sentence('Spectral response of a sensor that is not in the library: a CSV file with the wavelength in nm in the first column and one column for each band, a table of centres and widths, an ENVI spectral library or an EnMAP-Box GeoJSON.')</extracomment>
      <translation>Resposta espectral de um sensor que não está na biblioteca: um arquivo CSV com o comprimento de onda em nm na primeira coluna e uma coluna para cada banda, uma tabela de centros e larguras, uma biblioteca espectral ENVI ou um GeoJSON do EnMAP-Box.</translation>
    </message>
    <message>
      <source>Spectral response of the sensor over the hyperspectral bands</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Resposta espectral do sensor sobre as bandas hiperespectrais</translation>
    </message>
    <message>
      <source>Spectral responses (*.csv *.sli *.json *.geojson);;All files (*)</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Respostas espectrais (*.csv *.sli *.json *.geojson);;Todos os arquivos (*)</translation>
    </message>
    <message>
      <source>Spectral responses (*.csv *.txt *.sli *.hdr *.geojson *.json);;All files (*)</source>
      <extracomment>core/check/fields.py: Sentence('Spectral responses (*.csv *.txt *.sli *.hdr *.geojson *.json);;All files (*)')</extracomment>
      <translation>Respostas espectrais (*.csv *.txt *.sli *.hdr *.geojson *.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
      <source>Standard: neural network, best weights kept</source>
      <extracomment>core/check/fields.py: Sentence('Standard: neural network, best weights kept')</extracomment>
      <translation>Padrão: rede neural, guardam-se os melhores pesos</translation>
    </message>
    <message>
      <source>Start of the noise's random numbers: the same seed gives the same images.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence("Start of the noise's random numbers: the same seed gives the same images.")</extracomment>
      <translation>Início dos números aleatórios do ruído: a mesma semente dá as mesmas imagens.</translation>
    </message>
    <message>
      <source>Start of the random numbers: the same seed and inputs give the same result on the same computer.</source>
      <extracomment>core/check/fields.py: Sentence('Start of the random numbers: the same seed and inputs give the same result on the same computer.')</extracomment>
      <translation>Início dos números aleatórios: a mesma semente e as mesmas entradas dão o mesmo resultado no mesmo computador.</translation>
    </message>
    <message>
      <source>Start the worker with these settings and test it</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Iniciar o worker com estas configurações e testá-lo</translation>
    </message>
    <message>
      <source>Statistic</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Estatística</translation>
    </message>
    <message>
      <source>Statistic over the window or polygon</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Estatística sobre a janela ou o polígono</translation>
    </message>
    <message>
      <source>Statistic over the window or polygon.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Estatística sobre a janela ou o polígono.</translation>
    </message>
    <message>
      <source>Stop the installation and remove its files</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Parar a instalação e remover os seus arquivos</translation>
    </message>
    <message>
      <source>Strict: also reproduce the multispectral values</source>
      <extracomment>core/check/fields.py: Sentence('Strict: also reproduce the multispectral values')</extracomment>
      <translation>Estrito: reproduzir também os valores multiespectrais</translation>
    </message>
    <message>
      <source>Subsampling (1 = every pixel, 4 = every fourth)</source>
      <extracomment>core/check/fields.py: Sentence('Subsampling (1 = every pixel, 4 = every fourth)')</extracomment>
      <translation>Subamostragem (1 = todos os pixels, 4 = um a cada quatro)</translation>
    </message>
    <message>
      <source>Table (CSV) with the wavelength in nm in the first column and one column for each multispectral band, or an ENVI spectral library.</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Tabela (CSV) com o comprimento de onda em nm na primeira coluna e uma coluna para cada banda multiespectral, ou uma biblioteca espectral ENVI.</translation>
    </message>
    <message>
      <source>Table (CSV)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Tabela (CSV)…</translation>
    </message>
    <message>
      <source>Table without geometry, with one row for each feature and band.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Tabela sem geometria, com uma linha para cada feição e banda.</translation>
    </message>
    <message>
      <source>Test</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Testar</translation>
    </message>
    <message>
      <source>Testing PyTorch</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Testando o PyTorch</translation>
    </message>
    <message>
      <source>Testing; PyTorch may take a while to start…</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Testando; o PyTorch pode demorar um pouco a iniciar…</translation>
    </message>
    <message>
      <source>The PSF's sigma {psf_sigma:g} has to be above zero, in fine pixels.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence("The PSF's sigma {psf_sigma:g} has to be above zero, in fine pixels.", psf_sigma=request.psf_sigma)</extracomment>
      <translation>O sigma da PSF, {psf_sigma:g}, deve ser maior que zero, em pixels finos.</translation>
    </message>
    <message>
      <source>The PSF's size {psf_size} has to be an odd number of pixels, 1 to {max_psf_size}, so that it has a centre.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence("The PSF's size {psf_size} has to be an odd number of pixels, 1 to {max_psf_size}, so that it has a centre.", psf_size=request.psf_size, max_psf_size=MAX_PSF_SIZE)</extracomment>
      <translation>O tamanho da PSF, {psf_size}, deve ser um número ímpar de pixels, de 1 a {max_psf_size}, para que ela tenha um centro.</translation>
    </message>
    <message>
      <source>The QGIS of Snap has no pip. Use the QGIS of your distribution or of qgis.org, or name a Python with GDAL, NumPy and PyTorch in the options.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>O QGIS do Snap não tem pip. Use o QGIS da sua distribuição ou de qgis.org, ou indique nas opções um Python com GDAL, NumPy e PyTorch.</translation>
    </message>
    <message>
      <source>The VNIR and SWIR cubes of {path} differ in size. {product} products are delivered otherwise.</source>
      <extracomment>core/raster/products/prisma.py: Sentence('The VNIR and SWIR cubes of {path} differ in size. {product} products are delivered otherwise.', path=path, product=PRODUCT)</extracomment>
      <translation>Os cubos VNIR e SWIR de {path} diferem em tamanho. Os produtos {product} são entregues de outra forma.</translation>
    </message>
    <message>
      <source>The bands and pixels of the cube that were used, with which a sharpened image can be compared.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('The bands and pixels of the cube that were used, with which a sharpened image can be compared.')</extracomment>
      <translation>As bandas e os pixels do cubo que foram usados, com os quais uma imagem aguçada pode ser comparada.</translation>
    </message>
    <message>
      <source>The bands need different gains ({gains}), but a single factor would suffice with the assignment {order}. Check the band assignment.</source>
      <extracomment>core/harmonise/band_order.py: Sentence('The bands need different gains ({gains}), but a single factor would suffice with the assignment {order}. Check the band assignment.', gains=gains, order=order)</extracomment>
      <translation>As bandas precisam de ganhos diferentes ({gains}), mas um só fator bastaria com a atribuição {order}. Verifique a atribuição das bandas.</translation>
    </message>
    <message>
      <source>The bands of {path} are all combinations of {names}. Extract one image first, so that its bands are its wavelengths.</source>
      <extracomment>core/raster/metadata/axes.py: Sentence('The bands of {path} are all combinations of {names}. Extract one image first, so that its bands are its wavelengths.', path=path, names=', '.join(names))</extracomment>
      <translation>As bandas de {path} são todas as combinações de {names}. Extraia primeiro uma imagem, para que as bandas sejam os comprimentos de onda dela.</translation>
    </message>
    <message>
      <source>The bands of {path} would be axis {axis} of the image. Store the cube with the spectral axis first, for example with transpose of NumPy or xarray, and open that file.</source>
      <extracomment>core/raster/metadata/axes.py: Sentence('The bands of {path} would be axis {axis} of the image. Store the cube with the spectral axis first, for example with transpose of NumPy or xarray, and open that file.', path=path, axis=axis)</extracomment>
      <translation>As bandas de {path} seriam o eixo {axis} da imagem. Salve o cubo com o eixo espectral em primeiro lugar, por exemplo com transpose do NumPy ou do xarray, e abra esse arquivo.</translation>
    </message>
    <message>
      <source>The bands of {path} would be axis {value} of the image, whose axes are {axes}. Store the cube with the spectral axis first, for example with transpose({order}) of NumPy or xarray, and open that file.</source>
      <extracomment>core/raster/metadata/axes.py: Sentence('The bands of {path} would be axis {value} of the image, whose axes are {axes}. Store the cube with the spectral axis first, for example with transpose({order}) of NumPy or xarray, and open that file.', path=path, value=axis or 1, axes=axes, order=order)</extracomment>
      <translation>As bandas de {path} seriam o eixo {value} da imagem, cujos eixos são {axes}. Salve o cubo com o eixo espectral em primeiro lugar, por exemplo com transpose({order}) do NumPy ou do xarray, e abra esse arquivo.</translation>
    </message>
    <message>
      <source>The bands {bands!r} name a band twice, or none: give each band once, as B2,B3,B4.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('The bands {bands!r} name a band twice, or none: give each band once, as B2,B3,B4.', bands=assignment[:100])</extracomment>
      <translation>As bandas {bands!r} nomeiam uma banda duas vezes, ou nenhuma: indique cada banda uma vez, como B2,B3,B4.</translation>
    </message>
    <message>
      <source>The bands {bands!r} name a band twice: give each band once.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('The bands {bands!r} name a band twice: give each band once.', bands=text[:100])</extracomment>
      <translation>As bandas {bands!r} nomeiam uma banda duas vezes: indique cada banda uma vez.</translation>
    </message>
    <message>
      <source>The beginning of {name} has changed.</source>
      <extracomment>core/raster/write/saved.py: Sentence('The beginning of {name} has changed.', name=file.name)</extracomment>
      <translation>O início de {name} mudou.</translation>
    </message>
    <message>
      <source>The closed-form model</source>
      <extracomment>core/predict/quality.py: Sentence('The closed-form model')</extracomment>
      <translation>O modelo em forma fechada</translation>
    </message>
    <message>
      <source>The coarse image covers {percent:.0f} % of the fine one</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>A imagem grosseira cobre {percent:.0f} % da fina</translation>
    </message>
    <message>
      <source>The coarse pixel lies outside {source}.</source>
      <extracomment>profiles/read.py: Sentence('The coarse pixel lies outside {source}.', source=source)</extracomment>
      <translation>O pixel grosseiro fica fora de {source}.</translation>
    </message>
    <message>
      <source>The connection to the scheduler was lost. Look into its log, and run this again.</source>
      <extracomment>core/predict/cluster/session.py: Sentence('The connection to the scheduler was lost. Look into its log, and run this again.')</extracomment>
      <translation>A conexão com o scheduler foi perdida. Consulte o log dele, e execute de novo.</translation>
    </message>
    <message>
      <source>The coordinate systems of the two images cannot be compared. {remedy}</source>
      <extracomment>evaluation/assess/matching.py: Sentence('The coordinate systems of the two images cannot be compared. {remedy}', remedy=remedy)</extracomment>
      <translation>Os sistemas de coordenadas das duas imagens não podem ser comparados. {remedy}</translation>
    </message>
    <message>
      <source>The coordinate systems of the two images cannot be transformed into each other. The images can be fused, but their radiometry is compared by distributions only.</source>
      <extracomment>core/check/place.py: Sentence('The coordinate systems of the two images cannot be transformed into each other. The images can be fused, but their radiometry is compared by distributions only.')</extracomment>
      <translation>Os sistemas de coordenadas das duas imagens não podem ser transformados um no outro. As imagens podem ser fundidas, mas a sua radiometria é comparada apenas por distribuições.</translation>
    </message>
    <message>
      <source>The corners Product_ULcorner and Product_LRcorner of {path} enclose no area.</source>
      <extracomment>core/raster/products/prisma.py: Sentence('The corners Product_ULcorner and Product_LRcorner of {path} enclose no area.', path=path)</extracomment>
      <translation>Os cantos Product_ULcorner e Product_LRcorner de {path} não delimitam nenhuma área.</translation>
    </message>
    <message>
      <source>The cube from which the pair is simulated. Its bands need wavelengths, in the file or in an ENVI header beside it. Bands marked as bad are left out.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('The cube from which the pair is simulated. Its bands need wavelengths, in the file or in an ENVI header beside it. Bands marked as bad are left out.')</extracomment>
      <translation>O cubo a partir do qual o par é simulado. As suas bandas precisam de comprimentos de onda, no arquivo ou em um cabeçalho ENVI junto dele. Bandas marcadas como ruins ficam de fora.</translation>
    </message>
    <message>
      <source>The dataset {dataset} in {file} cannot be read: {reason}.</source>
      <extracomment>core/raster/products/arrays.py: Sentence('The dataset {dataset} in {file} cannot be read: {reason}.', file=file, dataset=array.GetFullName(), reason=e)</extracomment>
      <translation>O conjunto de dados {dataset} em {file} não pode ser lido: {reason}.</translation>
    </message>
    <message>
      <source>The dataset {dataset} in {file} has {count} values, which is impossible.</source>
      <extracomment>core/raster/products/arrays.py: Sentence('The dataset {dataset} in {file} has {count} values, which is impossible.', file=file, dataset=array.GetFullName(), count=count)</extracomment>
      <translation>O conjunto de dados {dataset} em {file} tem {count} valores, o que é impossível.</translation>
    </message>
    <message>
      <source>The directory of a new TIFF cannot be read: {reason}</source>
      <extracomment>core/raster/write/saved.py: Sentence('The directory of a new TIFF cannot be read: {reason}', reason=e)</extracomment>
      <translation>O diretório de um TIFF novo não pode ser lido: {reason}</translation>
    </message>
    <message>
      <source>The disk is full: free some space, or choose another one. Nothing was left there.</source>
      <extracomment>cli/main.py: Sentence('The disk is full: free some space, or choose another one. Nothing was left there.')</extracomment>
      <translation>O disco está cheio: liberte espaço ou escolha outro. Nada ficou nele.</translation>
    </message>
    <message>
      <source>The disk of {place} is full. Free some space, and try again.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>O disco de {place} está cheio. Libere espaço, e tente de novo.</translation>
    </message>
    <message>
      <source>The download failed. Check the connection and the proxy in QGIS's network options, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>O download falhou. Verifique a conexão e o proxy nas opções de rede do QGIS, ou use uma pasta de wheels.</translation>
    </message>
    <message>
      <source>The error cannot be estimated, because the check failed: {reason}</source>
      <extracomment>core/forecast/step.py: Sentence('The error cannot be estimated, because the check failed: {reason}', reason=forecast.reason)</extracomment>
      <translation>O erro não pode ser estimado, porque a verificação falhou: {reason}</translation>
    </message>
    <message>
      <source>The error cannot be estimated: {reason}.</source>
      <extracomment>core/forecast/step.py: Sentence('The error cannot be estimated: {reason}.', reason=reason)</extracomment>
      <translation>O erro não pode ser estimado: {reason}.</translation>
    </message>
    <message>
      <source>The error could not be estimated.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Não foi possível estimar o erro.</translation>
    </message>
    <message>
      <source>The estimate and the reference do not coincide: a corner is {apart:.3g} pixels away. The estimate begins at {estimate_place} with pixels of {estimate_width:g} × {estimate_height:g}, the reference at {reference_place} with {reference_width:g} × {reference_height:g}. {remedy}</source>
      <extracomment>evaluation/assess/matching.py: Sentence('The estimate and the reference do not coincide: a corner is {apart:.3g} pixels away. The estimate begins at {estimate_place} with pixels of {estimate_width:g} × {estimate_height:g}, the reference at {reference_place} with {reference_width:g} × {reference_height:g}. {remedy}', apart=apart, estimate_place=_place(estimate), estimate_width=sizes[0][0], estimate_height=sizes[0][1], reference_place=_place(reference), reference_width=sizes[1][0], reference_height=sizes[1][1], remedy=remedy)</extracomment>
      <translation>A estimativa e a referência não coincidem: um canto está a {apart:.3g} pixels de distância. A estimativa começa em {estimate_place} com pixels de {estimate_width:g} × {estimate_height:g}, a referência em {reference_place} com {reference_width:g} × {reference_height:g}. {remedy}</translation>
    </message>
    <message>
      <source>The estimate and the reference have no good band in common: check their bad bands lists (bbl).</source>
      <extracomment>evaluation/assess/checks.py: Sentence('The estimate and the reference have no good band in common: check their bad bands lists (bbl).')</extracomment>
      <translation>A estimativa e a referência não têm nenhuma banda boa em comum: verifique as suas listas de bandas ruins (bbl).</translation>
    </message>
    <message>
      <source>The estimate has {estimate_size} pixels, and the reference {reference_size}. {remedy}</source>
      <extracomment>evaluation/assess/matching.py: Sentence('The estimate has {estimate_size} pixels, and the reference {reference_size}. {remedy}', estimate_size=_size(estimate), reference_size=_size(reference), remedy=remedy)</extracomment>
      <translation>A estimativa tem {estimate_size} pixels, e a referência {reference_size}. {remedy}</translation>
    </message>
    <message>
      <source>The estimate's values are multiplied by {factor:g}: according to the files a reflectance of 1 is {estimate:g} in the estimate and {reference:g} in the reference.</source>
      <extracomment>evaluation/assess/checks.py: Sentence("The estimate's values are multiplied by {factor:g}: according to the files a reflectance of 1 is {estimate:g} in the estimate and {reference:g} in the reference.", factor=b / a, estimate=a, reference=b)</extracomment>
      <translation>Os valores da estimativa são multiplicados por {factor:g}: segundo os arquivos, uma reflectância de 1 é {estimate:g} na estimativa e {reference:g} na referência.</translation>
    </message>
    <message>
      <source>The extent {extent} is empty: write it as xmin,ymin,xmax,ymax, the smaller ones first.</source>
      <extracomment>core/request/extent.py: Sentence('The extent {extent} is empty: write it as xmin,ymin,xmax,ymax, the smaller ones first.', extent=repr(text[:100]))</extracomment>
      <translation>A extensão {extent} está vazia: escreva-a como xmin,ymin,xmax,ymax, os menores primeiro.</translation>
    </message>
    <message>
      <source>The extent {extent} is not four numbers: write it as xmin,ymin,xmax,ymax.</source>
      <extracomment>core/request/extent.py: Sentence('The extent {extent} is not four numbers: write it as xmin,ymin,xmax,ymax.', extent=repr(text[:100]))</extracomment>
      <translation>A extensão {extent} não são quatro números: escreva-a como xmin,ymin,xmax,ymax.</translation>
    </message>
    <message>
      <source>The extent {extent} lies outside the multispectral image, which reaches from {left:.10g} to {right:.10g} and from {bottom:.10g} to {top:.10g}: give coordinates in its coordinate system.</source>
      <extracomment>core/request/extent.py: Sentence('The extent {extent} lies outside the multispectral image, which reaches from {left:.10g} to {right:.10g} and from {bottom:.10g} to {top:.10g}: give coordinates in its coordinate system.', extent=repr(text[:100]), left=left, right=right, bottom=bottom, top=top)</extracomment>
      <translation>A extensão {extent} fica fora da imagem multiespectral, que vai de {left:.10g} a {right:.10g} e de {bottom:.10g} a {top:.10g}: indique coordenadas no sistema de coordenadas dela.</translation>
    </message>
    <message>
      <source>The feature {name} has no geometry and is left out.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>A feição {name} não tem geometria e fica de fora.</translation>
    </message>
    <message>
      <source>The file is empty (0 bytes).</source>
      <extracomment>core/raster/metadata/envi_file.py: Sentence('The file is empty (0 bytes).')</extracomment>
      <translation>O arquivo está vazio (0 bytes).</translation>
    </message>
    <message>
      <source>The file of the sample scene is missing or damaged: {path}. Install SpectraLift again.</source>
      <extracomment>evaluation/sample/scene.py: Sentence('The file of the sample scene is missing or damaged: {path}. Install SpectraLift again.', path=path)</extracomment>
      <translation>O ficheiro da cena de exemplo falta ou está danificado: {path}. Instale o SpectraLift de novo.</translation>
    </message>
    <message>
      <source>The files in {folder} are not those of a run.</source>
      <extracomment>core/predict/cluster/packet.py: Sentence('The files in {folder} are not those of a run.', folder=folder)</extracomment>
      <translation>Os arquivos em {folder} não são os de uma execução.</translation>
    </message>
    <message>
      <source>The files in {folder} are not those that this run has written.</source>
      <extracomment>core/predict/cluster/packet.py: Sentence('The files in {folder} are not those that this run has written.', folder=folder)</extracomment>
      <translation>Os arquivos em {folder} não são os que esta execução gravou.</translation>
    </message>
    <message>
      <source>The files in {folder} that a tile needs cannot be read: {reason}.</source>
      <extracomment>core/predict/cluster/packet.py: Sentence('The files in {folder} that a tile needs cannot be read: {reason}.', folder=folder, reason=archive.reason(e))</extracomment>
      <translation>Os arquivos em {folder} de que um bloco precisa não podem ser lidos: {reason}.</translation>
    </message>
    <message>
      <source>The first {count} of {all} features are pinned.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>As primeiras {count} de {all} feições estão fixadas.</translation>
    </message>
    <message>
      <source>The folder has PyTorch for Python {theirs}, and QGIS has Python {python}. Install it again.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>A pasta tem o PyTorch para Python {theirs}, e o QGIS tem Python {python}. Instale-o de novo.</translation>
    </message>
    <message>
      <source>The folder this command was started in does not exist any more. Change to another one.</source>
      <extracomment>cli/main.py: Sentence('The folder this command was started in does not exist any more. Change to another one.')</extracomment>
      <translation>A pasta em que este comando foi iniciado já não existe. Mude para outra.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be created: {reason}.</source>
      <extracomment>cli/commands/sample.py: Sentence('The folder {folder} cannot be created: {reason}.', folder=folder, reason=e.strerror)</extracomment>
      <translation>A pasta {folder} não pode ser criada: {reason}.</translation>
    </message>
    <message>
      <source>The folder {folder} does not exist. Create it, or choose another one.</source>
      <extracomment>core/check/outputs.py: Sentence('The folder {folder} does not exist. Create it, or choose another one.', folder=folder)</extracomment>
      <translation>A pasta {folder} não existe. Crie-a, ou escolha outra.</translation>
    </message>
    <message>
      <source>The gains of the bands differ by a factor of {factor:.1f} ({gains}). This is normal for digital numbers and radiance; for reflectance it indicates a wrong band or sensor. Check the band assignment.</source>
      <extracomment>core/harmonise/band_order.py: Sentence('The gains of the bands differ by a factor of {factor:.1f} ({gains}). This is normal for digital numbers and radiance; for reflectance it indicates a wrong band or sensor. Check the band assignment.', factor=done.gain[high] / done.gain[low], gains=gains)</extracomment>
      <translation>Os ganhos das bandas diferem por um fator de {factor:.1f} ({gains}). Isso é normal para números digitais e radiância; para reflectância, indica uma banda ou um sensor errado. Verifique a atribuição das bandas.</translation>
    </message>
    <message>
      <source>The header of {path} would replace {header}, which belongs to an input. Choose another name.</source>
      <extracomment>core/check/outputs.py: Sentence('The header of {path} would replace {header}, which belongs to an input. Choose another name.', path=path, header=header)</extracomment>
      <translation>O cabeçalho de {path} substituiria {header}, que pertence a uma entrada. Escolha outro nome.</translation>
    </message>
    <message>
      <source>The hyperspectral image does not cover {lost} of {sensor}. The model is trained without.</source>
      <extracomment>core/check/bands.py: Sentence('The hyperspectral image does not cover {lost} of {sensor}. The model is trained without.', lost=words.listing(lost), sensor=response.sensor)</extracomment>
      <translation>A imagem hiperespectral não cobre {lost} de {sensor}. O modelo é treinado sem isso.</translation>
    </message>
    <message>
      <source>The hyperspectral image on the multispectral grid (HR-HSI), as GeoTIFF (.tif) or ENVI (.bsq). An existing file is replaced only when the new one is complete.</source>
      <extracomment>core/check/fields.py: Sentence('The hyperspectral image on the multispectral grid (HR-HSI), as GeoTIFF (.tif) or ENVI (.bsq). An existing file is replaced only when the new one is complete.')</extracomment>
      <translation>A imagem hiperespectral na grade multiespectral (HR-HSI), como GeoTIFF (.tif) ou ENVI (.bsq). Um arquivo existente só é substituído quando o novo estiver completo.</translation>
    </message>
    <message>
      <source>The image to assess, for example a sharpened one.</source>
      <extracomment>evaluation/assess/fields.py: Sentence('The image to assess, for example a sharpened one.')</extracomment>
      <translation>A imagem a avaliar, por exemplo uma aguçada.</translation>
    </message>
    <message>
      <source>The image to learn from (LR-HSI). Its bands need wavelengths, in the file or in an ENVI header beside it. Bands marked as bad are left out.</source>
      <extracomment>core/check/fields.py: Sentence('The image to learn from (LR-HSI). Its bands need wavelengths, in the file or in an ENVI header beside it. Bands marked as bad are left out.')</extracomment>
      <translation>A imagem com que aprender (LR-HSI). As suas bandas precisam de comprimentos de onda, no arquivo ou em um cabeçalho ENVI junto dele. Bandas marcadas como ruins ficam de fora.</translation>
    </message>
    <message>
      <source>The image to sharpen (LR-HSI). Its bands need wavelengths, in the file or in an ENVI header beside it. Bands marked as bad are left out.</source>
      <extracomment>core/check/fields.py: Sentence('The image to sharpen (LR-HSI). Its bands need wavelengths, in the file or in an ENVI header beside it. Bands marked as bad are left out.')</extracomment>
      <translation>A imagem a aguçar (LR-HSI). As suas bandas precisam de comprimentos de onda, no arquivo ou em um cabeçalho ENVI junto dele. Bandas marcadas como ruins ficam de fora.</translation>
    </message>
    <message>
      <source>The image to sharpen: many narrow bands with known wavelengths, coarse pixels.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>A imagem a aguçar: muitas bandas estreitas com comprimentos de onda conhecidos, pixels grosseiros.</translation>
    </message>
    <message>
      <source>The image with the fine pixels (HR-MSI). The result has its grid, extent and coordinate system.</source>
      <extracomment>core/check/fields.py: Sentence('The image with the fine pixels (HR-MSI). The result has its grid, extent and coordinate system.')</extracomment>
      <translation>A imagem com os pixels finos (HR-MSI). O resultado tem a sua grade, extensão e sistema de coordenadas.</translation>
    </message>
    <message>
      <source>The image with the fine pixels, whose grid and extent the result has.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>A imagem com os pixels finos, cuja grade e extensão o resultado tem.</translation>
    </message>
    <message>
      <source>The image with the model's bands on the multispectral grid (HR-HSI), as GeoTIFF (.tif) or ENVI (.bsq). An existing file is replaced only when the new one is complete.</source>
      <extracomment>core/check/fields.py: Sentence("The image with the model's bands on the multispectral grid (HR-HSI), as GeoTIFF (.tif) or ENVI (.bsq). An existing file is replaced only when the new one is complete.")</extracomment>
      <translation>A imagem com as bandas do modelo na grade multiespectral (HR-HSI), como GeoTIFF (.tif) ou ENVI (.bsq). Um arquivo existente só é substituído quando o novo estiver completo.</translation>
    </message>
    <message>
      <source>The images are being checked.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>As imagens estão sendo verificadas.</translation>
    </message>
    <message>
      <source>The images are offset by {pixels:.1f} coarse pixels. The fusion tolerates this; a pixel-by-pixel comparison does not.</source>
      <extracomment>core/check/units_and_shift.py: Sentence('The images are offset by {pixels:.1f} coarse pixels. The fusion tolerates this; a pixel-by-pixel comparison does not.', pixels=pixels)</extracomment>
      <translation>As imagens estão deslocadas em {pixels:.1f} pixels grosseiros. A fusão tolera isso; uma comparação pixel a pixel, não.</translation>
    </message>
    <message>
      <source>The images are offset: the multispectral image lies {distance:.3g} m ({pixels:.1f} coarse pixels) to the {direction}. The fusion tolerates this; a pixel-by-pixel comparison does not.</source>
      <extracomment>core/check/units_and_shift.py: Sentence('The images are offset: the multispectral image lies {distance:.3g} m ({pixels:.1f} coarse pixels) to the {direction}. The fusion tolerates this; a pixel-by-pixel comparison does not.', distance=shift.distance * metres, pixels=pixels, direction=words.direction(shift.east, shift.north))</extracomment>
      <translation>As imagens estão deslocadas: a imagem multiespectral fica {distance:.3g} m ({pixels:.1f} pixels grosseiros) na direção {direction}. A fusão tolera isso; uma comparação pixel a pixel, não.</translation>
    </message>
    <message>
      <source>The interrupted run cannot be continued: nothing was recorded yet, or the request, an input or a version has changed. The whole image is predicted.</source>
      <extracomment>core/predict/journal.py: Sentence('The interrupted run cannot be continued: nothing was recorded yet, or the request, an input or a version has changed. The whole image is predicted.')</extracomment>
      <translation>A execução interrompida não pode ser continuada: ainda nada havia sido registrado, ou o pedido, uma entrada ou uma versão mudou. A imagem inteira é predita.</translation>
    </message>
    <message>
      <source>The interrupted run is continued; {windows} of {image} windows were complete.</source>
      <extracomment>core/predict/journal.py: Sentence('The interrupted run is continued; {windows} of {image} windows were complete.', windows=windows, image=of)</extracomment>
      <translation>A execução interrompida continua; {windows} de {image} janelas estavam prontas.</translation>
    </message>
    <message>
      <source>The line lies outside {source}.</source>
      <extracomment>profiles/read.py: Sentence('The line lies outside {source}.', source=source)</extracomment>
      <translation>A linha fica fora de {source}.</translation>
    </message>
    <message>
      <source>The list of bad bands has {count} entries: write ranges such as 130-135.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('The list of bad bands has {count} entries: write ranges such as 130-135.', count=len(entries))</extracomment>
      <translation>A lista de bandas ruins tem {count} itens: escreva intervalos como 130-135.</translation>
    </message>
    <message>
      <source>The list of images {path} cannot be read: {reason}. Write one path per line, as UTF-8 text.</source>
      <extracomment>cli/commands/many.py: Sentence('The list of images {path} cannot be read: {reason}. Write one path per line, as UTF-8 text.', path=path, reason=reason)</extracomment>
      <translation>A lista de imagens {path} não pode ser lida: {reason}. Escreva um caminho por linha, em texto UTF-8.</translation>
    </message>
    <message>
      <source>The mean value of the estimate is {estimate:.4g}, that of the reference {reference:.4g}. Check that both have the same units: every figure except SAM and the correlation depends on them.</source>
      <extracomment>evaluation/assess/run.py: Sentence('The mean value of the estimate is {estimate:.4g}, that of the reference {reference:.4g}. Check that both have the same units: every figure except SAM and the correlation depends on them.', estimate=means[0], reference=means[1])</extracomment>
      <translation>O valor médio da estimativa é {estimate:.4g}, o da referência {reference:.4g}. Verifique se ambas têm as mesmas unidades: todos os números dependem disso, exceto o SAM e a correlação.</translation>
    </message>
    <message>
      <source>The memory is too small to train on {count} spectra at once. Choose the preset default, or a smaller number for the training option max_spectra.</source>
      <extracomment>core/train/torch/train_sin.py: Sentence('The memory is too small to train on {count} spectra at once. Choose the preset default, or a smaller number for the training option max_spectra.', count=batch)</extracomment>
      <translation>A memória é pequena demais para treinar com {count} espectros de uma vez. Escolha a predefinição default, ou um número menor para a opção de treinamento max_spectra.</translation>
    </message>
    <message>
      <source>The metadata of the {product} product in {folder} name a file outside of it ({name!r}), which is not opened. Download the product again.</source>
      <extracomment>core/raster/products/files.py: Sentence('The metadata of the {product} product in {folder} name a file outside of it ({name!r}), which is not opened. Download the product again.', product=product, folder=folder, name=name[:200])</extracomment>
      <translation>Os metadados do produto {product} em {folder} nomeiam um arquivo fora dele ({name!r}), que não é aberto. Baixe o produto de novo.</translation>
    </message>
    <message>
      <source>The model needs the bands {needed} of {sensor}, and the multispectral image has only {mapping}. Assign the bands, for example {example}=1,…, or train a model for the existing bands.</source>
      <extracomment>core/check/model_fit.py: Sentence('The model needs the bands {needed} of {sensor}, and the multispectral image has only {mapping}. Assign the bands, for example {example}=1,…, or train a model for the existing bands.', needed=words.listing(model.msi_bands), sensor=training_msi.sensor, mapping=mapping, example=model.msi_bands[0])</extracomment>
      <translation>O modelo precisa das bandas {needed} de {sensor}, e a imagem multiespectral só tem {mapping}. Atribua as bandas, por exemplo {example}=1,…, ou treine um modelo para as bandas existentes.</translation>
    </message>
    <message>
      <source>The model trained by the interrupted run is used.</source>
      <extracomment>core/predict/resume.py: Sentence('The model trained by the interrupted run is used.')</extracomment>
      <translation>É usado o modelo treinado pela execução interrompida.</translation>
    </message>
    <message>
      <source>The model turns {names} into {count} bands; seed {seed}.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>O modelo transforma {names} em {count} bandas; semente {seed}.</translation>
    </message>
    <message>
      <source>The model was trained for bands with other centres than those of the multispectral image: {lines}.</source>
      <extracomment>core/check/model_fit.py: Sentence('The model was trained for bands with other centres than those of the multispectral image: {lines}.', lines=words.listing(lines))</extracomment>
      <translation>O modelo foi treinado para bandas com centros diferentes dos da imagem multiespectral: {lines}.</translation>
    </message>
    <message>
      <source>The multispectral bands seem to be in another order: {bands} would correlate far better with the hyperspectral image as {order}. Assign the bands in this way, or use radiometry none if the present assignment is right.</source>
      <extracomment>core/harmonise/compare_images.py: Sentence('The multispectral bands seem to be in another order: {bands} would correlate far better with the hyperspectral image as {order}. Assign the bands in this way, or use radiometry none if the present assignment is right.', bands=lost, order=order)</extracomment>
      <translation>As bandas multiespectrais parecem estar em outra ordem: {bands} teriam correlação muito melhor com a imagem hiperespectral como {order}. Atribua as bandas assim, ou use a radiometria none se a atribuição atual estiver correta.</translation>
    </message>
    <message>
      <source>The multispectral image has bands 1 to {last}; {bands} are none of them. Write the bands as 3,2,1 or as {example}=1,…</source>
      <extracomment>core/spectral/mapping/band_mapping.py: plural(len(bad), 'The multispectral image has bands 1 to {last}; {bands} is none of them. Write the bands as 3,2,1 or as {example}=1,…', 'The multispectral image has bands 1 to {last}; {bands} are none of them. Write the bands as 3,2,1 or as {example}=1,…', last=count, bands=', '.join((repr(b[:40]) for b in bad)), example=response.band_names[0])</extracomment>
      <translation>A imagem multiespectral tem as bandas 1 a {last}; {bands} não estão entre elas. Escreva as bandas como 3,2,1 ou como {example}=1,…</translation>
    </message>
    <message>
      <source>The multispectral image has bands 1 to {last}; {bands} is none of them. Write the bands as 3,2,1 or as {example}=1,…</source>
      <extracomment>core/spectral/mapping/band_mapping.py: plural(len(bad), 'The multispectral image has bands 1 to {last}; {bands} is none of them. Write the bands as 3,2,1 or as {example}=1,…', 'The multispectral image has bands 1 to {last}; {bands} are none of them. Write the bands as 3,2,1 or as {example}=1,…', last=count, bands=', '.join((repr(b[:40]) for b in bad)), example=response.band_names[0])</extracomment>
      <translation>A imagem multiespectral tem as bandas 1 a {last}; {bands} não está entre elas. Escreva as bandas como 3,2,1 ou como {example}=1,…</translation>
    </message>
    <message>
      <source>The multispectral image has no georeference, so no extent can be located in it. Leave it out.</source>
      <extracomment>core/request/extent.py: Sentence('The multispectral image has no georeference, so no extent can be located in it. Leave it out.')</extracomment>
      <translation>A imagem multiespectral não tem georreferência, portanto nenhuma extensão pode ser localizada nela. Deixe-a de fora.</translation>
    </message>
    <message>
      <source>The multispectral image has {count} bands and {sensor} has {sensor_count} ({names}). Assign the bands, for example {example}; unused bands may be left out.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('The multispectral image has {count} bands and {sensor} has {sensor_count} ({names}). Assign the bands, for example {example}; unused bands may be left out.', count=len(bands), sensor=response.sensor, sensor_count=len(response), names=', '.join(response.band_names), example=example)</extracomment>
      <translation>A imagem multiespectral tem {count} bandas e {sensor} tem {sensor_count} ({names}). Atribua as bandas, por exemplo {example}; bandas não usadas podem ser omitidas.</translation>
    </message>
    <message>
      <source>The multispectral image is coarser than the hyperspectral one (ratio {step:.2f}), so nothing can be sharpened. Are the images swapped?</source>
      <extracomment>core/check/place.py: Sentence('The multispectral image is coarser than the hyperspectral one (ratio {step:.2f}), so nothing can be sharpened. Are the images swapped?', step=step)</extracomment>
      <translation>A imagem multiespectral é mais grosseira que a hiperespectral (razão {step:.2f}), portanto não há o que aguçar. As imagens estão trocadas?</translation>
    </message>
    <message>
      <source>The multispectral image is outside the map. Zoom to it for a preview.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>A imagem multiespectral está fora do mapa. Aproxime-se dela para uma prévia.</translation>
    </message>
    <message>
      <source>The multispectral image is {level:.3g} times brighter than the training spectra: its units seem to differ.</source>
      <extracomment>core/check/model_fit.py: Sentence('The multispectral image is {level:.3g} times brighter than the training spectra: its units seem to differ.', level=max(level, 1 / level))</extracomment>
      <translation>A imagem multiespectral é {level:.3g} vezes mais clara que os espectros de treinamento: as suas unidades parecem diferir.</translation>
    </message>
    <message>
      <source>The multispectral image is {level:.3g} times darker than the training spectra: its units seem to differ.</source>
      <extracomment>core/check/model_fit.py: Sentence('The multispectral image is {level:.3g} times darker than the training spectra: its units seem to differ.', level=max(level, 1 / level))</extracomment>
      <translation>A imagem multiespectral é {level:.3g} vezes mais escura que os espectros de treinamento: as suas unidades parecem diferir.</translation>
    </message>
    <message>
      <source>The number of workers must be from 1 to {most_workers}, not {n_workers}.</source>
      <extracomment>core/predict/cluster/target.py: Sentence('The number of workers must be from 1 to {most_workers}, not {n_workers}.', most_workers=MOST_WORKERS, n_workers=where.n_workers)</extracomment>
      <translation>O número de workers deve ser de 1 a {most_workers}, não {n_workers}.</translation>
    </message>
    <message>
      <source>The numbers in the band descriptions were taken for wavelengths, {low:g} to {high:g} nm.</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('The numbers in the band descriptions were taken for wavelengths, {low:g} to {high:g} nm.', low=low, high=high)</extracomment>
      <translation>Os números nas descrições das bandas foram tomados como comprimentos de onda, de {low:g} a {high:g} nm.</translation>
    </message>
    <message>
      <source>The options name another Python, {python}. Install PyTorch there, or clear that field to use QGIS's own Python.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>As opções indicam outro Python, {python}. Instale o PyTorch nele, ou esvazie esse campo para usar o Python do próprio QGIS.</translation>
    </message>
    <message>
      <source>The overlap is too small to compare units. Both files name the same scale; no rescaling needed.</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('The overlap is too small to compare units. Both files name the same scale; no rescaling needed.')</extracomment>
      <translation>A sobreposição é pequena demais para comparar unidades. Os dois arquivos indicam a mesma escala; não é preciso reescalar.</translation>
    </message>
    <message>
      <source>The overlap is too small to compare units. Multispectral values multiplied by {factor:.6g}, the ratio of the scales that both files name.</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('The overlap is too small to compare units. Multispectral values multiplied by {factor:.6g}, the ratio of the scales that both files name.', factor=self.gain[0])</extracomment>
      <translation>A sobreposição é pequena demais para comparar unidades. Valores multiespectrais multiplicados por {factor:.6g}, a razão entre as escalas que os dois arquivos indicam.</translation>
    </message>
    <message>
      <source>The package index has no PyTorch for Python {python} on this system ({system}), or cannot be reached. Check the address of the index, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>O índice de pacotes não tem PyTorch para Python {python} neste sistema ({system}), ou não pode ser alcançado. Verifique o endereço do índice, ou use uma pasta de wheels.</translation>
    </message>
    <message>
      <source>The package index lacks {what}, which PyTorch needs. Check its address, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Falta ao índice de pacotes {what}, de que o PyTorch precisa. Verifique o seu endereço, ou use uma pasta de wheels.</translation>
    </message>
    <message>
      <source>The package index refuses access. Check its address and your password.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>O índice de pacotes recusa o acesso. Verifique o seu endereço e a sua senha.</translation>
    </message>
    <message>
      <source>The packages there are incompatible ({said}). See the log.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Os pacotes ali são incompatíveis ({said}). Veja o log.</translation>
    </message>
    <message>
      <source>The packages would replace QGIS's own {names}. Nothing was installed.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Os pacotes substituiriam {names} do próprio QGIS. Nada foi instalado.</translation>
    </message>
    <message>
      <source>The path {folder} is too long for Windows. Choose a shorter folder for packages in the options, such as {example}.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>O caminho {folder} é longo demais para o Windows. Escolha nas opções uma pasta para pacotes mais curta, como {example}.</translation>
    </message>
    <message>
      <source>The path {place} is too long. Choose a shorter folder in the options.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>O caminho {place} é longo demais. Escolha nas opções uma pasta mais curta.</translation>
    </message>
    <message>
      <source>The pixels of the two images have nearly the same size (ratio {step:.2f}), so nothing can be sharpened. Choose a finer multispectral image.</source>
      <extracomment>core/check/place.py: Sentence('The pixels of the two images have nearly the same size (ratio {step:.2f}), so nothing can be sharpened. Choose a finer multispectral image.', step=step)</extracomment>
      <translation>Os pixels das duas imagens têm quase o mesmo tamanho (razão {step:.2f}), portanto não há o que aguçar. Escolha uma imagem multiespectral mais fina.</translation>
    </message>
    <message>
      <source>The plot needs the Python package pyqtgraph, which is not installed.</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>O gráfico precisa do pacote Python pyqtgraph, que não está instalado.</translation>
    </message>
    <message>
      <source>The polygon cannot be transformed to the coordinate system of {name}.</source>
      <extracomment>profiles/site.py: Sentence('The polygon cannot be transformed to the coordinate system of {name}.', name=source.name)</extracomment>
      <translation>O polígono não pode ser transformado para o sistema de coordenadas de {name}.</translation>
    </message>
    <message>
      <source>The polygon lies outside {source}, or between the centres of its pixels.</source>
      <extracomment>profiles/read.py: Sentence('The polygon lies outside {source}, or between the centres of its pixels.', source=source)</extracomment>
      <translation>O polígono está fora de {source}, ou entre os centros dos seus pixels.</translation>
    </message>
    <message>
      <source>The position cannot be transformed to the coordinate system of {name}.</source>
      <extracomment>profiles/site.py: Sentence('The position cannot be transformed to the coordinate system of {name}.', name=source.name)</extracomment>
      <translation>A posição não pode ser transformada para o sistema de coordenadas de {name}.</translation>
    </message>
    <message>
      <source>The position lies outside {source}.</source>
      <extracomment>profiles/read.py: Sentence('The position lies outside {source}.', source=source)</extracomment>
      <translation>A posição fica fora de {source}.</translation>
    </message>
    <message>
      <source>The preset preview trains no network: leave {names} out, or choose another preset.</source>
      <extracomment>core/check/options.py: Sentence('The preset preview trains no network: leave {names} out, or choose another preset.', names=names)</extracomment>
      <translation>A predefinição preview não treina nenhuma rede: deixe {names} de fora, ou escolha outra predefinição.</translation>
    </message>
    <message>
      <source>The preview failed: {reason}</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>A prévia falhou: {reason}</translation>
    </message>
    <message>
      <source>The preview was cancelled.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>A prévia foi cancelada.</translation>
    </message>
    <message>
      <source>The progress of the fusion is unknown ({error}).</source>
      <extracomment>adapters/tasks/fusion_task.py</extracomment>
      <translation>O andamento da fusão é desconhecido ({error}).</translation>
    </message>
    <message>
      <source>The proxy blocks the download. Check the proxy in QGIS's network options.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>O proxy bloqueia o download. Verifique o proxy nas opções de rede do QGIS.</translation>
    </message>
    <message>
      <source>The proxy is set in QGIS's options, on the page Network.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>O proxy é definido nas opções do QGIS, na página Rede.</translation>
    </message>
    <message>
      <source>The quality raster is a GeoTIFF. End the name of {path} in .tif.</source>
      <extracomment>core/check/outputs.py: Sentence('The quality raster is a GeoTIFF. End the name of {path} in .tif.', path=path)</extracomment>
      <translation>O raster de qualidade é um GeoTIFF. Termine o nome de {path} em .tif.</translation>
    </message>
    <message>
      <source>The radiometry {radiometry} compares two images: give a multispectral image, or choose auto.</source>
      <extracomment>core/check/fusion.py: Sentence('The radiometry {radiometry} compares two images: give a multispectral image, or choose auto.', radiometry=request.radiometry)</extracomment>
      <translation>A radiometria {radiometry} compara duas imagens: indique uma imagem multiespectral, ou escolha auto.</translation>
    </message>
    <message>
      <source>The ratio {ratio:g} is below 1. Give the coarse pixel size over the fine one, {inverse:g}.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('The ratio {ratio:g} is below 1. Give the coarse pixel size over the fine one, {inverse:g}.', ratio=request.ratio, inverse=1 / request.ratio)</extracomment>
      <translation>A razão {ratio:g} é menor que 1. Indique o tamanho do pixel grosseiro sobre o do fino, {inverse:g}.</translation>
    </message>
    <message>
      <source>The ratio {ratio} is out of range. Choose a whole number from 1.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('The ratio {ratio} is out of range. Choose a whole number from 1.', ratio=request.ratio)</extracomment>
      <translation>A razão {ratio} está fora do intervalo. Escolha um número inteiro a partir de 1.</translation>
    </message>
    <message>
      <source>The ratio {r} is larger than the cube, which has {cols} × {rows} pixels. Choose a smaller one.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('The ratio {r} is larger than the cube, which has {cols} × {rows} pixels. Choose a smaller one.', r=r, cols=cols, rows=rows)</extracomment>
      <translation>A razão {r} é maior que o cubo, que tem {cols} × {rows} pixels. Escolha uma menor.</translation>
    </message>
    <message>
      <source>The reference has the same value everywhere, so PSNR and SSIM are undefined.</source>
      <extracomment>evaluation/assess/run.py: Sentence('The reference has the same value everywhere, so PSNR and SSIM are undefined.')</extracomment>
      <translation>A referência tem o mesmo valor em toda parte, portanto PSNR e SSIM não estão definidos.</translation>
    </message>
    <message>
      <source>The refinement to consistent spectra was left out: it is for the preset default, not for {preset}.</source>
      <extracomment>core/refine/refinement.py: Sentence('The refinement to consistent spectra was left out: it is for the preset default, not for {preset}.', preset=options.preset)</extracomment>
      <translation>O refinamento para espectros consistentes foi deixado de fora: ele é para a predefinição default, não para {preset}.</translation>
    </message>
    <message>
      <source>The refinement to consistent spectra was left out: it is for whole images, not for an extent or a subset of the pixels.</source>
      <extracomment>core/refine/refinement.py: Sentence('The refinement to consistent spectra was left out: it is for whole images, not for an extent or a subset of the pixels.')</extracomment>
      <translation>O refinamento para espectros consistentes foi deixado de fora: ele é para imagens inteiras, não para uma extensão nem para um subconjunto dos pixels.</translation>
    </message>
    <message>
      <source>The report {path} has the name of a result. Choose another name.</source>
      <extracomment>cli/commands/many.py: Sentence('The report {path} has the name of a result. Choose another name.', path=report)</extracomment>
      <translation>O relatório {path} tem o nome de um resultado. Escolha outro nome.</translation>
    </message>
    <message>
      <source>The response file {path}</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('The response file {path}', path=path)</extracomment>
      <translation>O arquivo de resposta {path}</translation>
    </message>
    <message>
      <source>The response has negative values, down to -{percent:.2g} % of the peak of {band}: they are taken for noise and count as 0.</source>
      <extracomment>core/spectral/response/curves.py: Sentence('The response has negative values, down to -{percent:.2g} % of the peak of {band}: they are taken for noise and count as 0.', percent=worst * 100, band=worst_band)</extracomment>
      <translation>A resposta tem valores negativos, de até -{percent:.2g} % do máximo de {band}: são tomados como ruído e contam como 0.</translation>
    </message>
    <message>
      <source>The result could not be moved to {path}: {reason}.</source>
      <extracomment>core/base/publish.py: Sentence('The result could not be moved to {path}: {reason}.', path=e.filename2 or e.filename, reason=e.strerror)</extracomment>
      <translation>O resultado não pôde ser movido para {path}: {reason}.</translation>
    </message>
    <message>
      <source>The result takes</source>
      <extracomment>core/check/outputs.py: Sentence('The result takes')</extracomment>
      <translation>O resultado ocupa</translation>
    </message>
    <message>
      <source>The result will have {rows} × {cols} pixels of {every} times the size: one of {every} multispectral pixels along rows and columns. For finer pixels, choose a smaller extent or a subsampling of 1.</source>
      <extracomment>core/check/fusion.py: Sentence('The result will have {rows} × {cols} pixels of {every} times the size: one of {every} multispectral pixels along rows and columns. For finer pixels, choose a smaller extent or a subsampling of 1.', rows=area.rows, cols=area.cols, every=every)</extracomment>
      <translation>O resultado terá {rows} × {cols} pixels de {every} vezes o tamanho: um a cada {every} pixels multiespectrais ao longo de linhas e colunas. Para pixels mais finos, escolha uma extensão menor ou uma subamostragem de 1.</translation>
    </message>
    <message>
      <source>The results of {path} and {other} would share the file {file}. Rename one of the images, or process them with different folders.</source>
      <extracomment>cli/commands/many.py: Sentence('The results of {path} and {other} would share the file {file}. Rename one of the images, or process them with different folders.', path=request.msi, other=other, file=path)</extracomment>
      <translation>Os resultados de {path} e {other} compartilhariam o arquivo {file}. Renomeie uma das imagens, ou processe-as com pastas diferentes.</translation>
    </message>
    <message>
      <source>The results take {needed} including a margin, and the disk has {free} free. Free some space, or choose another disk, fewer images or a smaller data type.</source>
      <extracomment>cli/commands/many.py: Sentence('The results take {needed} including a margin, and the disk has {free} free. Free some space, or choose another disk, fewer images or a smaller data type.', needed=words.size(needed), free=words.size(min(free)))</extracomment>
      <translation>Os resultados ocupam {needed} com alguma folga, e o disco tem {free} livres. Libere espaço, ou escolha outro disco, menos imagens ou um tipo de dados menor.</translation>
    </message>
    <message>
      <source>The results take {size} including a margin, and {folders} has {free} free. Free some space, or choose another disk.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('The results take {size} including a margin, and {folders} has {free} free. Free some space, or choose another disk.', size=words.size(size + output_checks.DISK_MARGIN_BYTES), folders=folders[disk], free=words.size(free))</extracomment>
      <translation>Os resultados ocupam {size} com alguma folga, e {folders} tem {free} livres. Libere espaço, ou escolha outro disco.</translation>
    </message>
    <message>
      <source>The run will replace:

{files}</source>
      <extracomment>gui/widgets/question.py</extracomment>
      <translation>A execução substituirá:

{files}</translation>
    </message>
    <message>
      <source>The saved state of {path} belongs to another file.</source>
      <extracomment>core/raster/write/saved.py: Sentence('The saved state of {path} belongs to another file.', path=path)</extracomment>
      <translation>O estado salvo de {path} pertence a outro arquivo.</translation>
    </message>
    <message>
      <source>The scheduler cannot import SpectraLift ({name}): its PYTHONPATH needs {package}.</source>
      <extracomment>core/predict/cluster/check.py: Sentence('The scheduler cannot import SpectraLift ({name}): its PYTHONPATH needs {package}.', name=type(answer).__name__, package=_PACKAGE)</extracomment>
      <translation>O scheduler não consegue importar o SpectraLift ({name}): o seu PYTHONPATH precisa de {package}.</translation>
    </message>
    <message>
      <source>The scheduler has no workers. Start some, and try again.</source>
      <extracomment>core/predict/cluster/check.py: Sentence('The scheduler has no workers. Start some, and try again.')</extracomment>
      <translation>O scheduler não tem workers. Inicie alguns, e tente de novo.</translation>
    </message>
    <message>
      <source>The scheduler {scheduler} cannot be reached ({reason}). Check that it runs, its address (for example tcp://host:8786), and for tls:// the certificates in Dask's configuration.</source>
      <extracomment>core/predict/cluster/session.py: Sentence("The scheduler {scheduler} cannot be reached ({reason}). Check that it runs, its address (for example tcp://host:8786), and for tls:// the certificates in Dask's configuration.", scheduler=where.scheduler, reason=reason)</extracomment>
      <translation>O scheduler {scheduler} não pode ser alcançado ({reason}). Verifique se ele está em execução, o seu endereço (por exemplo tcp://host:8786) e, para tls://, os certificados na configuração do Dask.</translation>
    </message>
    <message>
      <source>The seed {seed} is out of range. Choose a whole number from 0 to {most}.</source>
      <extracomment>core/check/options.py: Sentence('The seed {seed} is out of range. Choose a whole number from 0 to {most}.', seed=seed, most=2 ** 63 - 1)</extracomment>
      <translation>A semente {seed} está fora do intervalo. Escolha um número inteiro de 0 a {most}.</translation>
    </message>
    <message>
      <source>The seed {seed} is out of range. Choose a whole number from 0.</source>
      <extracomment>cli/commands/sample.py: Sentence('The seed {seed} is out of range. Choose a whole number from 0.', seed=seed)</extracomment>
      <translation>A semente {seed} está fora do intervalo. Escolha um número inteiro a partir de 0.</translation>
    </message>
    <message>
      <source>The sensor library cannot be read: {error}</source>
      <extracomment>processing/parameters.py</extracomment>
      <translation>A biblioteca de sensores não pode ser lida: {error}</translation>
    </message>
    <message>
      <source>The sensor {from_metadata} needs a multispectral image whose metadata describe its bands.</source>
      <extracomment>core/check/bands.py: Sentence('The sensor {from_metadata} needs a multispectral image whose metadata describe its bands.', from_metadata=FROM_METADATA)</extracomment>
      <translation>O sensor {from_metadata} precisa de uma imagem multiespectral cujos metadados descrevam as suas bandas.</translation>
    </message>
    <message>
      <source>The server's certificate is not trusted. Behind an inspecting proxy, set PIP_CERT to its certificate, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>O certificado do servidor não é confiável. Atrás de um proxy que inspeciona o tráfego, defina PIP_CERT com o certificado dele, ou use uma pasta de wheels.</translation>
    </message>
    <message>
      <source>The sharp image, as GeoTIFF (.tif) or ENVI (.bsq). Leave it empty for a temporary file. You are asked before a file is replaced, and it is replaced only when the new one is complete.</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>A imagem aguçada, como GeoTIFF (.tif) ou ENVI (.bsq). Deixe vazio para um arquivo temporário. Você será consultado antes que um arquivo seja substituído, e ele só é substituído quando o novo estiver completo.</translation>
    </message>
    <message>
      <source>The simulated HR-MSI, as GeoTIFF (.tif) or ENVI (.bsq).</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('The simulated HR-MSI, as GeoTIFF (.tif) or ENVI (.bsq).')</extracomment>
      <translation>A HR-MSI simulada, como GeoTIFF (.tif) ou ENVI (.bsq).</translation>
    </message>
    <message>
      <source>The simulated LR-HSI, as GeoTIFF (.tif) or ENVI (.bsq).</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('The simulated LR-HSI, as GeoTIFF (.tif) or ENVI (.bsq).')</extracomment>
      <translation>A LR-HSI simulada, como GeoTIFF (.tif) ou ENVI (.bsq).</translation>
    </message>
    <message>
      <source>The size of {place} has changed.</source>
      <extracomment>core/raster/write/saved.py: Sentence('The size of {place} has changed.', place=place)</extracomment>
      <translation>O tamanho de {place} mudou.</translation>
    </message>
    <message>
      <source>The spectra are on the clipboard, as a table.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Os espectros estão na área de transferência, como tabela.</translation>
    </message>
    <message>
      <source>The spectra of {count} lines are on the clipboard.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Os espectros de {count} linhas estão na área de transferência.</translation>
    </message>
    <message>
      <source>The spectra were not exported</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Os espectros não foram exportados</translation>
    </message>
    <message>
      <source>The spectral response of the multispectral image is unknown. Choose its sensor, or give a spectral response file (CSV).</source>
      <extracomment>processing/request_algorithm.py</extracomment>
      <translation>A resposta espectral da imagem multiespectral é desconhecida. Escolha o seu sensor, ou indique um arquivo de resposta espectral (CSV).</translation>
    </message>
    <message>
      <source>The statistics are incomplete.</source>
      <extracomment>core/raster/write/statistics.py: Sentence('The statistics are incomplete.')</extracomment>
      <translation>As estatísticas estão incompletas.</translation>
    </message>
    <message>
      <source>The statistics belong to another raster.</source>
      <extracomment>core/raster/write/statistics.py: Sentence('The statistics belong to another raster.')</extracomment>
      <translation>As estatísticas pertencem a outro raster.</translation>
    </message>
    <message>
      <source>The system ended the installation (signal {code}).</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>O sistema encerrou a instalação (sinal {code}).</translation>
    </message>
    <message>
      <source>The system killed the worker process (signal 9), usually because memory ran out. Close other programs, or lower the memory limit.</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>O sistema encerrou o processo worker (sinal 9), em geral porque a memória acabou. Feche outros programas, ou reduza o limite de memória.</translation>
    </message>
    <message>
      <source>The tile {path} cannot be written: {reason}.</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('The tile {path} cannot be written: {reason}.', path=path, reason=e.strerror)</extracomment>
      <translation>O bloco {path} não pode ser gravado: {reason}.</translation>
    </message>
    <message>
      <source>The tiles and the file made from them take {size}, and {folder} has {free} free. Free some space, choose another disk, or end the output's name in .vrt, which keeps the tiles.</source>
      <extracomment>core/predict/cluster/predicting.py: Sentence("The tiles and the file made from them take {size}, and {folder} has {free} free. Free some space, choose another disk, or end the output's name in .vrt, which keeps the tiles.", size=size(needed), folder=folder, free=size(free))</extracomment>
      <translation>Os blocos e o arquivo feito a partir deles ocupam {size}, e {folder} tem {free} livres. Libere espaço, escolha outro disco, ou termine o nome da saída em .vrt, o que conserva os blocos.</translation>
    </message>
    <message>
      <source>The training option {name} is given twice.</source>
      <extracomment>core/train/options.py: Sentence('The training option {name} is given twice.', name=name)</extracomment>
      <translation>A opção de treinamento {name} é dada duas vezes.</translation>
    </message>
    <message>
      <source>The training option {name} must be a number, not {text!r}.</source>
      <extracomment>core/train/options.py: Sentence('The training option {name} must be a number, not {text!r}.', name=name, text=text)</extracomment>
      <translation>A opção de treinamento {name} deve ser um número, não {text!r}.</translation>
    </message>
    <message>
      <source>The training option {name} must be a whole number, not {text!r}.</source>
      <extracomment>core/train/options.py: Sentence('The training option {name} must be a whole number, not {text!r}.', name=name, text=text)</extracomment>
      <translation>A opção de treinamento {name} deve ser um número inteiro, não {text!r}.</translation>
    </message>
    <message>
      <source>The training option {name} must be from {least:g} to {most:g}, not {text}.</source>
      <extracomment>core/train/options.py: Sentence('The training option {name} must be from {least:g} to {most:g}, not {text}.', name=name, least=least, most=most, text=repr(value))</extracomment>
      <translation>A opção de treinamento {name} deve estar entre {least:g} e {most:g}, não {text}.</translation>
    </message>
    <message>
      <source>The training option {name} must be yes or no, not {text!r}.</source>
      <extracomment>core/train/options.py: Sentence('The training option {name} must be yes or no, not {text!r}.', name=name, text=text)</extracomment>
      <translation>A opção de treinamento {name} deve ser yes ou no, não {text!r}.</translation>
    </message>
    <message>
      <source>The training option {name} must be {choices}, not {text!r}.</source>
      <extracomment>core/train/options.py: Sentence('The training option {name} must be {choices}, not {text!r}.', name=name, choices=alternatives(choices), text=str(value)[:60])</extracomment>
      <translation>A opção de treinamento {name} deve ser {choices}, não {text!r}.</translation>
    </message>
    <message>
      <source>The truth, on the same grid.</source>
      <extracomment>evaluation/assess/fields.py: Sentence('The truth, on the same grid.')</extracomment>
      <translation>A verdade, na mesma grade.</translation>
    </message>
    <message>
      <source>The two images do not overlap. Fusion does not need an overlap, but the network only knows the materials of the hyperspectral image. Check that you chose the right images.</source>
      <extracomment>core/check/place.py: Sentence('The two images do not overlap. Fusion does not need an overlap, but the network only knows the materials of the hyperspectral image. Check that you chose the right images.')</extracomment>
      <translation>As duas imagens não se sobrepõem. A fusão não precisa de sobreposição, mas a rede só conhece os materiais da imagem hiperespectral. Verifique se escolheu as imagens certas.</translation>
    </message>
    <message>
      <source>The two images have different coordinate systems. {remedy}</source>
      <extracomment>evaluation/assess/matching.py: Sentence('The two images have different coordinate systems. {remedy}', remedy=remedy)</extracomment>
      <translation>As duas imagens têm sistemas de coordenadas diferentes. {remedy}</translation>
    </message>
    <message>
      <source>The units of the two images were compared by their distributions alone, which also differ where the images show different ground. Use radiometry none if you know that they agree.</source>
      <extracomment>core/harmonise/compare_images.py: Sentence('The units of the two images were compared by their distributions alone, which also differ where the images show different ground. Use radiometry none if you know that they agree.')</extracomment>
      <translation>As unidades das duas imagens foram comparadas apenas pelas suas distribuições, que também diferem onde as imagens mostram terreno diferente. Use a radiometria none se souber que coincidem.</translation>
    </message>
    <message>
      <source>The value {value!r} of {field} is unknown. Choose {choices}.</source>
      <extracomment>core/check/options.py: Sentence('The value {value!r} of {field} is unknown. Choose {choices}.', field=field.name, value=value, choices=words.alternatives(field.allowed))</extracomment>
      <translation>O valor {value!r} de {field} é desconhecido. Escolha {choices}.</translation>
    </message>
    <message>
      <source>The variable {short} of {path} was opened.</source>
      <extracomment>core/raster/metadata/variables.py: Sentence('The variable {short} of {path} was opened.', short=_short(name), path=path)</extracomment>
      <translation>A variável {short} de {path} foi aberta.</translation>
    </message>
    <message>
      <source>The wavelengths given for the hyperspectral image</source>
      <extracomment>core/request/open_images.py: Sentence('The wavelengths given for the hyperspectral image')</extracomment>
      <translation>Os comprimentos de onda indicados para a imagem hiperespectral</translation>
    </message>
    <message>
      <source>The wavelengths of the hyperspectral image ({path})</source>
      <extracomment>core/request/open_images.py: Sentence('The wavelengths of the hyperspectral image ({path})', path=path)</extracomment>
      <translation>Os comprimentos de onda da imagem hiperespectral ({path})</translation>
    </message>
    <message>
      <source>The worker process crashed (signal {signal}).</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>O processo worker falhou (sinal {signal}).</translation>
    </message>
    <message>
      <source>The worker process did not answer ({error}).</source>
      <extracomment>adapters/tasks/call.py</extracomment>
      <translation>O processo worker não respondeu ({error}).</translation>
    </message>
    <message>
      <source>The worker process ended unexpectedly (exit code {code}).</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>O processo worker terminou inesperadamente (código de saída {code}).</translation>
    </message>
    <message>
      <source>The worker process ended without a result.</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>O processo worker terminou sem resultado.</translation>
    </message>
    <message>
      <source>The worker process is of another version of SpectraLift. Restart QGIS to complete the update.</source>
      <extracomment>cli/worker.py: Sentence('The worker process is of another version of SpectraLift. Restart QGIS to complete the update.')</extracomment>
      <translation>O processo de trabalho é de outra versão do SpectraLift. Reinicie o QGIS para concluir a atualização.</translation>
    </message>
    <message>
      <source>The worker process {getpid} on {node}</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('The worker process {getpid} on {node}', getpid=os.getpid(), node=platform.node())</extracomment>
      <translation>O processo worker {getpid} em {node}</translation>
    </message>
    <message>
      <source>The worker {names}</source>
      <extracomment>core/predict/cluster/check.py: Sentence('The worker {names}', names=names)</extracomment>
      <translation>O processo {names}</translation>
    </message>
    <message>
      <source>The worker {names} (and {more} more)</source>
      <extracomment>core/predict/cluster/check.py: Sentence('The worker {names} (and {more} more)', names=names, more=more)</extracomment>
      <translation>O processo {names} (e mais {more})</translation>
    </message>
    <message>
      <source>The {device} device failed ({reason}). The CPU continues, more slowly.</source>
      <extracomment>core/train/torch/device.py: Sentence('The {device} device failed ({reason}). The CPU continues, more slowly.', device=device, reason=reason)</extracomment>
      <translation>O dispositivo {device} falhou ({reason}). A CPU continua, mais lentamente.</translation>
    </message>
    <message>
      <source>The {device} device has too little memory. The CPU continues, more slowly.</source>
      <extracomment>core/train/torch/device.py: Sentence('The {device} device has too little memory. The CPU continues, more slowly.', device=device)</extracomment>
      <translation>O dispositivo {device} tem memória de menos. A CPU continua, mais lentamente.</translation>
    </message>
    <message>
      <source>The {device} device ran out of memory. It continues with smaller batches, more slowly.</source>
      <extracomment>core/train/torch/device.py: Sentence('The {device} device ran out of memory. It continues with smaller batches, more slowly.', device=device)</extracomment>
      <translation>O dispositivo {device} ficou sem memória. Ele continua com lotes menores, mais lentamente.</translation>
    </message>
    <message>
      <source>The {name} {path} is also an input. Choose another name.</source>
      <extracomment>core/check/outputs.py: Sentence('The {name} {path} is also an input. Choose another name.', name=name, path=path)</extracomment>
      <translation>{name} {path} também é uma entrada. Escolha outro nome.</translation>
    </message>
    <message>
      <source>The {product} product names EPSG:{epsg}, which GDAL does not know.</source>
      <extracomment>core/raster/products/vrt.py: Sentence('The {product} product names EPSG:{epsg}, which GDAL does not know.', product=product, epsg=epsg)</extracomment>
      <translation>O produto {product} indica EPSG:{epsg}, que o GDAL não conhece.</translation>
    </message>
    <message>
      <source>The {product} product {path} cannot be opened: this GDAL has no {drivers} driver. Install GDAL's plugin for it, or use a QGIS that includes it.</source>
      <extracomment>core/raster/products/arrays.py: Sentence("The {product} product {path} cannot be opened: this GDAL has no {drivers} driver. Install GDAL's plugin for it, or use a QGIS that includes it.", path=path, product=product, drivers=' or '.join(drivers))</extracomment>
      <translation>O produto {product} {path} não pode ser aberto: este GDAL não tem o driver {drivers}. Instale o plugin do GDAL para ele, ou use um QGIS que o inclua.</translation>
    </message>
    <message>
      <source>The {product} product {path} cannot be opened: {reason}. Was it copied completely?</source>
      <extracomment>core/raster/products/arrays.py: Sentence('The {product} product {path} cannot be opened: {reason}. Was it copied completely?', path=path, product=product, reason=reason)</extracomment>
      <translation>O produto {product} {path} não pode ser aberto: {reason}. Foi copiado por inteiro?</translation>
    </message>
    <message>
      <source>The {product} product {path} is incomplete: {missing} is missing, which contains {purpose}. {remedy}</source>
      <extracomment>core/raster/products/files.py: Sentence('The {product} product {path} is incomplete: {missing} is missing, which contains {purpose}. {remedy}', path=path, product=product, missing=missing, purpose=purpose, remedy=remedy)</extracomment>
      <translation>O produto {product} {path} está incompleto: falta {missing}, que contém {purpose}. {remedy}</translation>
    </message>
    <message>
      <source>The {role}: {reason}</source>
      <extracomment>core/check/fusion.py: Sentence('The {role}: {reason}', role=role, reason=e)</extracomment>
      <translation>{role}: {reason}</translation>
    </message>
    <message>
      <source>The {source} names {wavelengths} wavelengths for {bands} bands.</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('The {source} names {wavelengths} wavelengths for {bands} bands.', source=source, wavelengths=len(stated.centre), bands=count)</extracomment>
      <translation>A fonte “{source}” indica {wavelengths} comprimentos de onda para {bands} bandas.</translation>
    </message>
    <message>
      <source>The {source} was not used: {reason}</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('The {source} was not used: {reason}', source=source, reason=e.message)</extracomment>
      <translation>A fonte “{source}” não foi usada: {reason}</translation>
    </message>
    <message>
      <source>The {words_of} {value:g} is not a positive number. Give {meaning}.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('The {words_of} {value:g} is not a positive number. Give {meaning}.', words_of=words_of, value=value, meaning=meaning)</extracomment>
      <translation>{words_of} {value:g} não é um número positivo. Indique {meaning}.</translation>
    </message>
    <message>
      <source>There are {count} band numbers, and {sensor} has {sensor_count} bands ({names}). Give one number for each band in this order, or name them: {example}=1,…</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('There are {count} band numbers, and {sensor} has {sensor_count} bands ({names}). Give one number for each band in this order, or name them: {example}=1,…', count=count, sensor=response.sensor, sensor_count=len(response), names=', '.join(response.band_names), example=response.band_names[0])</extracomment>
      <translation>Há {count} números de bandas, e {sensor} tem {sensor_count} bandas ({names}). Indique um número para cada banda nesta ordem, ou nomeie-as: {example}=1,…</translation>
    </message>
    <message>
      <source>There are {most_pins} pins already. Remove some.</source>
      <extracomment>profiles/pins.py: Sentence('There are {most_pins} pins already. Remove some.', most_pins=MOST_PINS)</extracomment>
      <translation>Já há {most_pins} marcadores. Remova alguns.</translation>
    </message>
    <message>
      <source>There is no PyTorch for the Python of this QGIS (Python {version}, {bits} bits, {system}). Install a 64-bit QGIS 3.22 or later.</source>
      <extracomment>adapters/torch_install/builds.py</extracomment>
      <translation>Não há PyTorch para o Python deste QGIS (Python {version}, {bits} bits, {system}). Instale um QGIS 3.22 ou posterior de 64 bits.</translation>
    </message>
    <message>
      <source>There is no file {path}. Check the path.</source>
      <extracomment>core/raster/open_file.py: Sentence('There is no file {path}. Check the path.', path=path)</extracomment>
      <translation>Não há nenhum arquivo {path}. Verifique o caminho.</translation>
    </message>
    <message>
      <source>There is no folder {folder}. Choose the folder with the wheels.</source>
      <extracomment>adapters/torch_install/plan.py</extracomment>
      <translation>Não há nenhuma pasta {folder}. Escolha a pasta com os wheels.</translation>
    </message>
    <message>
      <source>There is no further raster in the project</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Não há outro raster no projeto</translation>
    </message>
    <message>
      <source>There is no interrupted run of this request beside {output}. This run starts from the beginning.</source>
      <extracomment>core/predict/resume.py: Sentence('There is no interrupted run of this request beside {output}. This run starts from the beginning.', output=output)</extracomment>
      <translation>Não há nenhuma execução interrompida deste pedido ao lado de {output}. Esta execução começa do início.</translation>
    </message>
    <message>
      <source>There is no line to export. Draw one on the map first.</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Não há linha a exportar. Desenhe primeiro uma no mapa.</translation>
    </message>
    <message>
      <source>There is no model file {path}. Check the path.</source>
      <extracomment>core/train/checkpoint.py: Sentence('There is no model file {path}. Check the path.', path=path)</extracomment>
      <translation>Não há nenhum arquivo de modelo {path}. Verifique o caminho.</translation>
    </message>
    <message>
      <source>There is no multispectral image yet whose metadata could describe its bands. Choose a sensor.</source>
      <extracomment>evaluation/simulate/response.py: Sentence('There is no multispectral image yet whose metadata could describe its bands. Choose a sensor.')</extracomment>
      <translation>Ainda não há imagem multiespectral cujos metadados possam descrever as suas bandas. Escolha um sensor.</translation>
    </message>
    <message>
      <source>There is no sensor {sensor!r} in the library. Did you mean {sensors}?</source>
      <extracomment>core/spectral/response/sensors.py: Sentence('There is no sensor {sensor!r} in the library. Did you mean {sensors}?', sensor=sensor, sensors=sensors)</extracomment>
      <translation>Não há nenhum sensor {sensor!r} na biblioteca. Você quis dizer {sensors}?</translation>
    </message>
    <message>
      <source>There is no sensor {sensor!r} in the library: choose one from its list.</source>
      <extracomment>core/spectral/response/sensors.py: Sentence('There is no sensor {sensor!r} in the library: choose one from its list.', sensor=sensor)</extracomment>
      <translation>Não há nenhum sensor {sensor!r} na biblioteca: escolha um da lista dela.</translation>
    </message>
    <message>
      <source>There is no spectrum to write. Pin a place where the image has data.</source>
      <extracomment>profiles/export.py: Sentence('There is no spectrum to write. Pin a place where the image has data.')</extracomment>
      <translation>Não há espectro a gravar. Fixe um lugar onde a imagem tenha dados.</translation>
    </message>
    <message>
      <source>There is no wheel of PyTorch (torch-….whl) in {folder}. Choose the folder with the wheels.</source>
      <extracomment>adapters/torch_install/plan.py</extracomment>
      <translation>Não há nenhum wheel do PyTorch (torch-….whl) em {folder}. Escolha a pasta com os wheels.</translation>
    </message>
    <message>
      <source>There is not enough memory. Close other programs, and try again.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Não há memória suficiente. Feche outros programas, e tente de novo.</translation>
    </message>
    <message>
      <source>There is not enough memory. Lower the memory limit.</source>
      <extracomment>cli/commands/many.py: Sentence('There is not enough memory. Lower the memory limit.')</extracomment>
      <translation>Não há memória suficiente. Reduza o limite de memória.</translation>
    </message>
    <message>
      <source>There is not enough memory: close other programs, or lower the memory limit (--memory-mib). The preset preview needs least.</source>
      <extracomment>cli/main.py: Sentence('There is not enough memory: close other programs, or lower the memory limit (--memory-mib). The preset preview needs least.')</extracomment>
      <translation>A memória não chega: feche outros programas ou baixe o limite de memória (--memory-mib). A predefinição preview é a que menos precisa.</translation>
    </message>
    <message>
      <source>There is nothing to export. Pin a position on the map first.</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Não há nada a exportar. Fixe primeiro uma posição no mapa.</translation>
    </message>
    <message>
      <source>This GDAL cannot write PNG pictures.</source>
      <extracomment>core/raster/png.py: Sentence('This GDAL cannot write PNG pictures.')</extracomment>
      <translation>Este GDAL não consegue gravar figuras PNG.</translation>
    </message>
    <message>
      <source>This PyTorch would replace QGIS's NumPy. Choose another release of PyTorch.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Este PyTorch substituiria o NumPy do QGIS. Escolha outra versão do PyTorch.</translation>
    </message>
    <message>
      <source>This Python has no GDAL (the module osgeo). Use QGIS's Python, or install GDAL from conda-forge (gdal) or with the system's packages (python3-gdal).</source>
      <extracomment>cli/main.py: Sentence("This Python has no GDAL (the module osgeo). Use QGIS's Python, or install GDAL from conda-forge (gdal) or with the system's packages (python3-gdal).")</extracomment>
      <translation>Este Python não tem o GDAL (o módulo osgeo). Use o Python do QGIS, ou instale o GDAL a partir do conda-forge (gdal) ou com os pacotes do sistema (python3-gdal).</translation>
    </message>
    <message>
      <source>This model was trained on arrays and has no record of its images: train it on images.</source>
      <extracomment>core/train/model.py: Sentence('This model was trained on arrays and has no record of its images: train it on images.')</extracomment>
      <translation>Este modelo foi treinado com arrays e não tem registro das suas imagens: treine-o com imagens.</translation>
    </message>
    <message>
      <source>This project has no raster yet. Choose files with …, or {link}.</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Este projeto ainda não tem raster. Escolha arquivos com …, ou {link}.</translation>
    </message>
    <message>
      <source>Threads</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Threads</translation>
    </message>
    <message>
      <source>Three measures of each pixel that need no reference: closure (difference between the multispectral pixel and the sharp spectrum seen by the sensor), spread (disagreement of the networks) and a mark for pixels outside the range of the training. None of them is an uncertainty.</source>
      <extracomment>core/check/fields.py: Sentence('Three measures of each pixel that need no reference: closure (difference between the multispectral pixel and the sharp spectrum seen by the sensor), spread (disagreement of the networks) and a mark for pixels outside the range of the training. None of them is an uncertainty.')</extracomment>
      <translation>Três medidas de cada pixel que não precisam de referência: consistência (diferença entre o pixel multiespectral e o espectro aguçado visto pelo sensor), dispersão (discordância das redes) e uma marca para pixels fora da faixa do treinamento. Nenhuma delas é uma incerteza.</translation>
    </message>
    <message>
      <source>Train a spectral model</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Treinar um modelo espectral</translation>
    </message>
    <message>
      <source>Trained with preset {preset} and seed {seed} on {spectra} spectra, on {device}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Treinado com a predefinição {preset} e a semente {seed} em {spectra} espectros, em {device}.</translation>
    </message>
    <message>
      <source>Training diverged at step {step}: the loss is not a number. Check the images for extreme values, or try another seed.</source>
      <extracomment>core/train/torch/train_sin.py: Sentence('Training diverged at step {step}: the loss is not a number. Check the images for extreme values, or try another seed.', step=step)</extracomment>
      <translation>O treinamento divergiu no passo {step}: a perda não é um número. Verifique se há valores extremos nas imagens, ou tente outra semente.</translation>
    </message>
    <message>
      <source>Training options</source>
      <extracomment>core/check/fields.py: Sentence('Training options')</extracomment>
      <translation>Opções de treinamento</translation>
    </message>
    <message>
      <source>Training spectra</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Espectros de treinamento</translation>
    </message>
    <message>
      <source>Training the spectral model</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Treinando o modelo espectral</translation>
    </message>
    <message>
      <source>Trains a model on a hyperspectral image, to be applied to many images of one sensor.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Treina um modelo com uma imagem hiperespectral, para ser aplicado a muitas imagens de um sensor.</translation>
    </message>
    <message>
      <source>Truth</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Truth')</extracomment>
      <translation>Verdade</translation>
    </message>
    <message>
      <source>Turns a multispectral image into a hyperspectral one with a trained model.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Transforma uma imagem multiespectral em hiperespectral com um modelo treinado.</translation>
    </message>
    <message>
      <source>UIQI</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>UIQI</translation>
    </message>
    <message>
      <source>Unit length</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Comprimento unitário</translation>
    </message>
    <message>
      <source>Unit of the x axis</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Unidade do eixo x</translation>
    </message>
    <message>
      <source>Unit of the y axis</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Unidade do eixo y</translation>
    </message>
    <message>
      <source>Unpacking</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Descompactando</translation>
    </message>
    <message>
      <source>Upsampling alone is at least as good.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>A simples reamostragem é pelo menos tão boa.</translation>
    </message>
    <message>
      <source>Upsampling alone would be about as good.</source>
      <extracomment>core/forecast/step.py: Sentence('Upsampling alone would be about as good.')</extracomment>
      <translation>A simples reamostragem seria mais ou menos tão boa.</translation>
    </message>
    <message>
      <source>Upsampling alone would be better (RMSE {upsampling:.3g} instead of {rmse:.3g}).</source>
      <extracomment>core/forecast/step.py: Sentence('Upsampling alone would be better (RMSE {upsampling:.3g} instead of {rmse:.3g}).', upsampling=forecast.upsampling_rmse, rmse=forecast.rmse)</extracomment>
      <translation>A simples reamostragem seria melhor (RMSE {upsampling:.3g} em vez de {rmse:.3g}).</translation>
    </message>
    <message>
      <source>Values of the curves under the cursor</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Valores das curvas sob o cursor</translation>
    </message>
    <message>
      <source>Values under the cursor</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Valores sob o cursor</translation>
    </message>
    <message>
      <source>Variant</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Variant')</extracomment>
      <translation>Variante</translation>
    </message>
    <message>
      <source>Waiting for a run to end</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Esperando o fim de uma execução</translation>
    </message>
    <message>
      <source>Wald's protocol (Wald, Ranchin &amp; Mangolini 1997) as in Shah &amp; Duarte 2025, arXiv 2507.13339</source>
      <extracomment>evaluation/simulate/run.py: Sentence("Wald's protocol (Wald, Ranchin &amp; Mangolini 1997) as in Shah &amp; Duarte 2025, arXiv 2507.13339")</extracomment>
      <translation>Protocolo de Wald (Wald, Ranchin &amp; Mangolini 1997) como em Shah &amp; Duarte 2025, arXiv 2507.13339</translation>
    </message>
    <message>
      <source>Which bands lie in the water-vapour windows is unknown without wavelengths: replace {entry} by band numbers, or give the wavelengths.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('Which bands lie in the water-vapour windows is unknown without wavelengths: replace {entry} by band numbers, or give the wavelengths.', entry=word)</extracomment>
      <translation>Sem comprimentos de onda não se sabe quais bandas ficam nas janelas de water-vapour: substitua {entry} por números de bandas, ou indique os comprimentos de onda.</translation>
    </message>
    <message>
      <source>Whole numbers from 0 to 65535 (uint16)</source>
      <extracomment>core/check/fields.py: Sentence('Whole numbers from 0 to 65535 (uint16)')</extracomment>
      <translation>Números inteiros de 0 a 65535 (uint16)</translation>
    </message>
    <message>
      <source>Whole numbers from −32768 to 32767 (int16)</source>
      <extracomment>core/check/fields.py: Sentence('Whole numbers from −32768 to 32767 (int16)')</extracomment>
      <translation>Números inteiros de −32768 a 32767 (int16)</translation>
    </message>
    <message>
      <source>Why {name} failed</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Por que {name} falhou</translation>
    </message>
    <message>
      <source>Width of the PSF in fine pixels: the standard deviation of a Gaussian, the first dark ring of an Airy pattern; the documentation has the meaning for each PSF.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Width of the PSF in fine pixels: the standard deviation of a Gaussian, the first dark ring of an Airy pattern; the documentation has the meaning for each PSF.')</extracomment>
      <translation>Largura da PSF em pixels finos: o desvio padrão de uma gaussiana, o primeiro anel escuro de um padrão de Airy; a documentação traz o significado para cada PSF.</translation>
    </message>
    <message>
      <source>Widths (FWHM) of {width:.3g} nm do not fit bands {spacing:.3g} nm apart. They were taken as {converted:.3g} nm, in another unit than the wavelengths. Check the widths.</source>
      <extracomment>core/spectral/spectral_axis.py: Sentence('Widths (FWHM) of {width:.3g} nm do not fit bands {spacing:.3g} nm apart. They were taken as {converted:.3g} nm, in another unit than the wavelengths. Check the widths.', width=middle / factor, spacing=spacing, converted=middle)</extracomment>
      <translation>Larguras (FWHM) de {width:.3g} nm não condizem com bandas espaçadas de {spacing:.3g} nm. Foram tomadas como {converted:.3g} nm, em outra unidade que a dos comprimentos de onda. Verifique as larguras.</translation>
    </message>
    <message>
      <source>Widths (FWHM) that do not fit bands {spacing:.3g} nm apart were not used: those of the bands {bands}. Check the widths.</source>
      <extracomment>core/spectral/spectral_axis.py: Sentence('Widths (FWHM) that do not fit bands {spacing:.3g} nm apart were not used: those of the bands {bands}. Check the widths.', spacing=spacing, bands=band_ranges(np.flatnonzero(odd &amp; has_width), bands))</extracomment>
      <translation>Larguras (FWHM) que não condizem com bandas espaçadas de {spacing:.3g} nm não foram usadas: as das bandas {bands}. Verifique as larguras.</translation>
    </message>
    <message>
      <source>Window around a point</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Janela em torno de um ponto</translation>
    </message>
    <message>
      <source>Window of pixels around the point</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Janela de pixels em torno do ponto</translation>
    </message>
    <message>
      <source>With a multispectral image: numbers in the sensor's order (3,2,1) or pairs (Blue=3,Green=2,Red=1). Without one: names of the sensor's bands (B2,B3,B4). Leave it empty for the bands of the sensor's usual product.</source>
      <extracomment>core/check/fields.py: Sentence("With a multispectral image: numbers in the sensor's order (3,2,1) or pairs (Blue=3,Green=2,Red=1). Without one: names of the sensor's bands (B2,B3,B4). Leave it empty for the bands of the sensor's usual product.")</extracomment>
      <translation>Com uma imagem multiespectral: números na ordem do sensor (3,2,1) ou pares (Blue=3,Green=2,Red=1). Sem ela: nomes das bandas do sensor (B2,B3,B4). Deixe vazio para as bandas do produto usual do sensor.</translation>
    </message>
    <message>
      <source>Without georeferences it is unknown which pixels of {fine} lie in one of {coarse}.</source>
      <extracomment>profiles/site.py: Sentence('Without georeferences it is unknown which pixels of {fine} lie in one of {coarse}.', fine=fine.name, coarse=coarse.name)</extracomment>
      <translation>Sem georreferências, não se sabe quais pixels de {fine} ficam em um de {coarse}.</translation>
    </message>
    <message>
      <source>Write the offset into the file, for example with {command}, or choose the radiometry model if its values are right.</source>
      <extracomment>core/check/model_fit.py: Sentence('Write the offset into the file, for example with {command}, or choose the radiometry model if its values are right.', command=command)</extracomment>
      <translation>Grave o deslocamento no arquivo, por exemplo com {command}, ou escolha a radiometria model se os valores dele estiverem corretos.</translation>
    </message>
    <message>
      <source>Writing statistics and metadata</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Gravando estatísticas e metadados</translation>
    </message>
    <message>
      <source>Writing the result as a COG takes</source>
      <extracomment>core/check/outputs.py: Sentence('Writing the result as a COG takes')</extracomment>
      <translation>Gravar o resultado como COG ocupa</translation>
    </message>
    <message>
      <source>Writing {path} failed. Is the disk full?</source>
      <extracomment>core/raster/write/mosaic.py: Sentence('Writing {path} failed. Is the disk full?', path=path)</extracomment>
      <translation>A gravação de {path} falhou. O disco está cheio?</translation>
    </message>
    <message>
      <source>Writing {path} failed: {reason}. Is the disk full?</source>
      <extracomment>core/raster/write/cog.py: Sentence('Writing {path} failed: {reason}. Is the disk full?', path=path, reason=reason)</extracomment>
      <translation>A gravação de {path} falhou: {reason}. O disco está cheio?</translation>
    </message>
    <message>
      <source>Written: {paths}</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Gravado: {paths}</translation>
    </message>
    <message>
      <source>ZSTD</source>
      <extracomment>core/check/fields.py: Sentence('ZSTD')</extracomment>
      <translation>ZSTD</translation>
    </message>
    <message>
      <source>Zoom to</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Aproximar</translation>
    </message>
    <message>
      <source>Zoom to all curves</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Aproximar a todas as curvas</translation>
    </message>
    <message>
      <source>[temporary file]</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>[arquivo temporário]</translation>
    </message>
    <message>
      <source>a centre of {nm:g} nm is not between {low:g} and {high:g}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('a centre of {nm:g} nm is not between {low:g} and {high:g}.', nm=centre_nm[i], low=low, high=high)</extracomment>
      <translation>um centro de {nm:g} nm não está entre {low:g} e {high:g}.</translation>
    </message>
    <message>
      <source>a list `{replace}` of {count} numbers</source>
      <extracomment>core/raster/products/desis.py: Sentence('a list `{replace}` of {count} numbers', replace=key.replace('_', ' '), count=len(nodes))</extracomment>
      <translation>uma lista `{replace}` de {count} números</translation>
    </message>
    <message>
      <source>a range has two ends, as in 400:1000 nm.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('a range has two ends, as in 400:1000 nm.')</extracomment>
      <translation>um intervalo tem dois extremos, como em 400:1000 nm.</translation>
    </message>
    <message>
      <source>a raster without files or bands</source>
      <extracomment>core/predict/journal.py: Sentence('a raster without files or bands')</extracomment>
      <translation>um raster sem arquivos ou bandas</translation>
    </message>
    <message>
      <source>a response cannot be negative ({value:g}).</source>
      <extracomment>core/spectral/response/curves.py: Sentence('a response cannot be negative ({value:g}).', value=lowest)</extracomment>
      <translation>uma resposta não pode ser negativa ({value:g}).</translation>
    </message>
    <message>
      <source>a response table needs a header line and at least two wavelengths.</source>
      <extracomment>core/spectral/response/curves.py: Sentence('a response table needs a header line and at least two wavelengths.')</extracomment>
      <translation>uma tabela de resposta precisa de uma linha de cabeçalho e de pelo menos dois comprimentos de onda.</translation>
    </message>
    <message>
      <source>a step of {every} leaves no pixel of {rows} × {cols}</source>
      <extracomment>core/base/grid.py: Sentence('a step of {every} leaves no pixel of {rows} × {cols}', every=every, rows=self.shape[0], cols=self.shape[1])</extracomment>
      <translation>um passo de {every} não deixa nenhum pixel de {rows} × {cols}</translation>
    </message>
    <message>
      <source>a width of {nm:g} nm is not between {low:g} and {high:g}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('a width of {nm:g} nm is not between {low:g} and {high:g}.', nm=fwhm_nm[i], low=low, high=high)</extracomment>
      <translation>uma largura de {nm:g} nm não está entre {low:g} e {high:g}.</translation>
    </message>
    <message>
      <source>a window of 1, 3 or 5 pixels and mean or median, not {window} {statistic}</source>
      <extracomment>profiles/read.py: Sentence('a window of 1, 3 or 5 pixels and mean or median, not {window} {statistic}', window=self.window, statistic=self.statistic)</extracomment>
      <translation>uma janela de 1, 3 ou 5 pixels e mean ou median, não {window} {statistic}</translation>
    </message>
    <message>
      <source>about {time} left</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>faltam cerca de {time}</translation>
    </message>
    <message>
      <source>against coarse</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>em relação à grosseira</translation>
    </message>
    <message>
      <source>all</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>todas</translation>
    </message>
    <message>
      <source>an ENVI header of more than {max_header_bytes} MiB</source>
      <extracomment>core/spectral/envi_header.py: Sentence('an ENVI header of more than {max_header_bytes} MiB', max_header_bytes=MAX_HEADER_BYTES // 1024 ** 2)</extracomment>
      <translation>um cabeçalho ENVI de mais de {max_header_bytes} MiB</translation>
    </message>
    <message>
      <source>an assumption: check it before you run</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>uma suposição: verifique-a antes de executar</translation>
    </message>
    <message>
      <source>an incomplete record</source>
      <extracomment>core/predict/journal.py: Sentence('an incomplete record')</extracomment>
      <translation>um registro incompleto</translation>
    </message>
    <message>
      <source>as stored</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>como armazenado</translation>
    </message>
    <message>
      <source>as stored, because the file contains no scale</source>
      <extracomment>core/check/fusion.py: Sentence('as stored, because the file contains no scale')</extracomment>
      <translation>como armazenado, porque o arquivo não contém nenhuma escala</translation>
    </message>
    <message>
      <source>assumed from the name of the image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>suposto a partir do nome da imagem</translation>
    </message>
    <message>
      <source>assumed: {how}</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>suposto: {how}</translation>
    </message>
    <message>
      <source>at this position</source>
      <extracomment>profiles/read.py: Sentence('at this position')</extracomment>
      <translation>nesta posição</translation>
    </message>
    <message>
      <source>band</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>banda</translation>
    </message>
    <message>
      <source>band by band</source>
      <extracomment>profiles/compare.py: Sentence('band by band')</extracomment>
      <translation>banda por banda</translation>
    </message>
    <message>
      <source>band descriptions</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('band descriptions')</extracomment>
      <translation>descrições das bandas</translation>
    </message>
    <message>
      <source>band descriptions that may only count the bands</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence('band descriptions that may only count the bands')</extracomment>
      <translation>descrições das bandas que talvez apenas contem as bandas</translation>
    </message>
    <message>
      <source>band metadata</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('band metadata')</extracomment>
      <translation>metadados das bandas</translation>
    </message>
    <message>
      <source>band number</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>número da banda</translation>
    </message>
    <message>
      <source>band {band} has no wavelength.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('band {band} has no wavelength.', band=blank[0] + 1)</extracomment>
      <translation>a banda {band} não tem comprimento de onda.</translation>
    </message>
    <message>
      <source>band {index} ({centre_nm:g} nm beside {others} nm)</source>
      <extracomment>core/check/bands.py: Sentence('band {index} ({centre_nm:g} nm beside {others} nm)', index=odd.index + 1, centre_nm=raster.bands.centre_nm[odd.index], others=others)</extracomment>
      <translation>banda {index} ({centre_nm:g} nm ao lado de {others} nm)</translation>
    </message>
    <message>
      <source>band {number} ({centre:.0f} nm) for {name} ({value:.0f} nm)</source>
      <extracomment>core/check/model_fit.py: Sentence('band {number} ({centre:.0f} nm) for {name} ({value:.0f} nm)', number=number, centre=centre, name=name, value=trained_centre)</extracomment>
      <translation>banda {number} ({centre:.0f} nm) para {name} ({value:.0f} nm)</translation>
    </message>
    <message>
      <source>cannot read {path} ({reason}): put the inputs where all workers see them</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('cannot read {path} ({reason}): put the inputs where all workers see them', path=path, reason=e.strerror)</extracomment>
      <translation>não consegue ler {path} ({reason}): coloque as entradas onde todos os workers as vejam</translation>
    </message>
    <message>
      <source>cannot run SpectraLift ({name}: {answer}): its PYTHONPATH needs {package}</source>
      <extracomment>core/predict/cluster/check.py: Sentence('cannot run SpectraLift ({name}: {answer}): its PYTHONPATH needs {package}', name=type(answer).__name__, answer=answer, package=_PACKAGE)</extracomment>
      <translation>não consegue executar o SpectraLift ({name}: {answer}): o seu PYTHONPATH precisa de {package}</translation>
    </message>
    <message>
      <source>cannot write into {folder} ({reason})</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('cannot write into {folder} ({reason})', folder=folder, reason=e.strerror)</extracomment>
      <translation>não consegue gravar em {folder} ({reason})</translation>
    </message>
    <message>
      <source>coarse pixel</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>pixel grosseiro</translation>
    </message>
    <message>
      <source>colour interpretation</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence('colour interpretation')</extracomment>
      <translation>interpretação de cor</translation>
    </message>
    <message>
      <source>colour interpretation and the sensor's usual product order</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence("colour interpretation and the sensor's usual product order")</extracomment>
      <translation>a interpretação de cores e a ordem usual do produto do sensor</translation>
    </message>
    <message>
      <source>column {column} has no name: name its band in the header line, or delete the column.</source>
      <extracomment>core/spectral/response/curves.py: Sentence('column {column} has no name: name its band in the header line, or delete the column.', column=nameless)</extracomment>
      <translation>a coluna {column} não tem nome: dê o nome da banda dela na linha de cabeçalho, ou exclua a coluna.</translation>
    </message>
    <message>
      <source>complex numbers are not radiances: give their magnitude</source>
      <extracomment>core/runs/fusion.py: Sentence('complex numbers are not radiances: give their magnitude')</extracomment>
      <translation>números complexos não são radiâncias: indique o seu módulo</translation>
    </message>
    <message>
      <source>continuum removed</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>contínuo removido</translation>
    </message>
    <message>
      <source>create the sample scene</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>crie a cena de exemplo</translation>
    </message>
    <message>
      <source>dimensions of the file</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('dimensions of the file')</extracomment>
      <translation>dimensões do arquivo</translation>
    </message>
    <message>
      <source>distance along the line (map units)</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>distância ao longo da linha (unidades do mapa)</translation>
    </message>
    <message>
      <source>distance {distance} · band {band}{where}: {value}</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>distância {distance} · banda {band}{where}: {value}</translation>
    </message>
    <message>
      <source>does not see the folder {folder} of this machine: write to a file system that all workers share</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('does not see the folder {folder} of this machine: write to a file system that all workers share', folder=folder)</extracomment>
      <translation>não vê a pasta {folder} desta máquina: grave em um sistema de arquivos que todos os workers compartilhem</translation>
    </message>
    <message>
      <source>east</source>
      <extracomment>core/base/words.py: Sentence('east')</extracomment>
      <translation>leste</translation>
    </message>
    <message>
      <source>expected 1 to {most} rows, one a band, found {count}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('expected 1 to {most} rows, one a band, found {count}.', most=MAX_BANDS, count=len(table))</extracomment>
      <translation>esperavam-se de 1 a {most} linhas, uma por banda, encontraram-se {count}.</translation>
    </message>
    <message>
      <source>expected a header line ({expected}), found {line!r}.</source>
      <extracomment>core/spectral/tables.py: Sentence('expected a header line ({expected}), found {line!r}.', expected=expected, line=first[:60])</extracomment>
      <translation>esperava-se uma linha de cabeçalho ({expected}), encontrou-se {line!r}.</translation>
    </message>
    <message>
      <source>expected the wavelength and one column a band, found {count} columns.</source>
      <extracomment>core/spectral/response/curves.py: Sentence('expected the wavelength and one column a band, found {count} columns.', count=count)</extracomment>
      <translation>esperavam-se o comprimento de onda e uma coluna por banda, encontraram-se {count} colunas.</translation>
    </message>
    <message>
      <source>expected two cubes (H, W, C), got {shape} and {other}</source>
      <extracomment>evaluation/assess/run.py: Sentence('expected two cubes (H, W, C), got {shape} and {other}', shape=np.shape(estimate), other=np.shape(reference))</extracomment>
      <translation>esperavam-se dois cubos (H, W, C), recebeu-se {shape} e {other}</translation>
    </message>
    <message>
      <source>expected {expected} values, found {count}.</source>
      <extracomment>core/spectral/tables.py: Sentence('expected {expected} values, found {count}.', expected=count, count=len(cells))</extracomment>
      <translation>esperavam-se {expected} valores, encontraram-se {count}.</translation>
    </message>
    <message>
      <source>feature {number} ({name})</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('feature {number} ({name})', number=number, name=names[-1][:40])</extracomment>
      <translation>feição {number} ({name})</translation>
    </message>
    <message>
      <source>feature {number} has no properties.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('feature {number} has no properties.', number=number)</extracomment>
      <translation>a feição {number} não tem propriedades.</translation>
    </message>
    <message>
      <source>fewer parts than files</source>
      <extracomment>core/predict/journal.py: Sentence('fewer parts than files')</extracomment>
      <translation>menos partes que arquivos</translation>
    </message>
    <message>
      <source>fitted on the overlap</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('fitted on the overlap')</extracomment>
      <translation>ajustado na sobreposição</translation>
    </message>
    <message>
      <source>fitted to the distributions of values</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('fitted to the distributions of values')</extracomment>
      <translation>ajustado às distribuições dos valores</translation>
    </message>
    <message>
      <source>from the image's own wavelengths</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>dos próprios comprimentos de onda da imagem</translation>
    </message>
    <message>
      <source>from {how}</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>segundo {how}</translation>
    </message>
    <message>
      <source>given</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('given')</extracomment>
      <translation>indicados</translation>
    </message>
    <message>
      <source>has no PyTorch: install the version that this machine has</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('has no PyTorch: install the version that this machine has')</extracomment>
      <translation>não tem PyTorch: instale a versão que esta máquina tem</translation>
    </message>
    <message>
      <source>has no {device} device: choose the device cpu</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('has no {device} device: choose the device cpu', device=device)</extracomment>
      <translation>não tem dispositivo {device}: escolha o dispositivo cpu</translation>
    </message>
    <message>
      <source>hyperspectral image (LR-HSI)</source>
      <extracomment>core/check/fusion.py: Sentence('hyperspectral image (LR-HSI)')</extracomment>
      <translation>imagem hiperespectral (LR-HSI)</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,fusion,sharpening,apply,predict,inference,model,network</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>hyperspectral,multispectral,hiperespectral,multiespectral,fusão,aguçamento,aplicar,predizer,inferência,modelo,rede,apply,predict</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,fusion,sharpening,pansharpening,super-resolution,spectral response,srf,hsi,msi,EnMAP,PRISMA,DESIS,EMIT,Sentinel-2</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>hyperspectral,multispectral,hiperespectral,multiespectral,fusão,aguçamento,nitidez,sharpening,pansharpening,super-resolução,resposta espectral,srf,hsi,msi,EnMAP,PRISMA,DESIS,EMIT,Sentinel-2</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,fusion,sharpening,train,model,network,spectral response,srf</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>hyperspectral,multispectral,hiperespectral,multiespectral,fusão,aguçamento,treinar,modelo,rede,resposta espectral,srf,train</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,simulate,degrade,wald,protocol,psf,point spread function,noise,snr,downsample,evaluation,benchmark</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>hyperspectral,multispectral,hiperespectral,multiespectral,simular,degradar,wald,protocolo,psf,função de espalhamento do ponto,ruído,snr,reamostrar,avaliação,benchmark,simulate</translation>
    </message>
    <message>
      <source>hyperspectral,quality,accuracy,compare,evaluate,rmse,psnr,ssim,uiqi,ergas,sam,spectral angle,cross-correlation,metrics</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>hyperspectral,hiperespectral,qualidade,exatidão,precisão,comparar,avaliar,rmse,psnr,ssim,uiqi,ergas,sam,ângulo espectral,correlação cruzada,métricas</translation>
    </message>
    <message>
      <source>hyperspectral,spectrum,spectra,profile,signature,extract,sample,zonal,library</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>hyperspectral,hiperespectral,espectro,espectros,perfil,assinatura,extrair,amostra,zonal,biblioteca,profile</translation>
    </message>
    <message>
      <source>in any of these pixels</source>
      <extracomment>profiles/read.py: Sentence('in any of these pixels')</extracomment>
      <translation>em nenhum destes pixels</translation>
    </message>
    <message>
      <source>in the user profile: {python}</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>no perfil do usuário: {python}</translation>
    </message>
    <message>
      <source>it cannot be read: there is no such file.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('it cannot be read: there is no such file.')</extracomment>
      <translation>não pode ser lido: não existe tal arquivo.</translation>
    </message>
    <message>
      <source>it cannot be read: {reason}.</source>
      <extracomment>core/spectral/tables.py: Sentence('it cannot be read: {reason}.', reason=reason)</extracomment>
      <translation>não pode ser lido: {reason}.</translation>
    </message>
    <message>
      <source>it has more than {count} lines</source>
      <extracomment>cli/commands/many.py: Sentence('it has more than {count} lines', count=_MOST_SCENES)</extracomment>
      <translation>tem mais de {count} linhas</translation>
    </message>
    <message>
      <source>it has more than {rows} rows: not a table of wavelengths.</source>
      <extracomment>core/spectral/tables.py: Sentence('it has more than {rows} rows: not a table of wavelengths.', rows=MAX_ROWS)</extracomment>
      <translation>tem mais de {rows} linhas: não é uma tabela de comprimentos de onda.</translation>
    </message>
    <message>
      <source>it has {columns} columns: not a table of wavelengths.</source>
      <extracomment>core/spectral/tables.py: Sentence('it has {columns} columns: not a table of wavelengths.', columns=columns)</extracomment>
      <translation>tem {columns} colunas: não é uma tabela de comprimentos de onda.</translation>
    </message>
    <message>
      <source>it has {count} columns without names: add a header line with wavelength and fwhm.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('it has {count} columns without names: add a header line with wavelength and fwhm.', count=len(columns))</extracomment>
      <translation>tem {count} colunas sem nome: acrescente uma linha de cabeçalho com wavelength e fwhm.</translation>
    </message>
    <message>
      <source>it has {count} features; a response has at most {most} bands.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('it has {count} features; a response has at most {most} bands.', count=len(features), most=MAX_BANDS)</extracomment>
      <translation>tem {count} feições; uma resposta tem no máximo {most} bandas.</translation>
    </message>
    <message>
      <source>it has {rows} and the image {bands}: one row a band.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('it has {rows} and the image {bands}: one row a band.', rows=plural(len(table), '{count} row', '{count} rows'), bands=_band_count(bands))</extracomment>
      <translation>tem {rows} e a imagem {bands}: uma linha por banda.</translation>
    </message>
    <message>
      <source>it is a header, and the library itself, {name}.sli, is not beside it.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('it is a header, and the library itself, {name}.sli, is not beside it.', name=os.path.basename(stem))</extracomment>
      <translation>é um cabeçalho, e a própria biblioteca, {name}.sli, não está junto dele.</translation>
    </message>
    <message>
      <source>it is compressed</source>
      <extracomment>core/predict/cluster/packet.py: Sentence('it is compressed')</extracomment>
      <translation>o conteúdo está comprimido</translation>
    </message>
    <message>
      <source>it is empty: expected a header line ({expected}) and rows of numbers.</source>
      <extracomment>core/spectral/tables.py: Sentence('it is empty: expected a header line ({expected}) and rows of numbers.', expected=expected)</extracomment>
      <translation>está vazio: esperava-se uma linha de cabeçalho ({expected}) e linhas de números.</translation>
    </message>
    <message>
      <source>it is larger than {mib} MiB, which is too large.</source>
      <extracomment>core/spectral/tables.py: Sentence('it is larger than {mib} MiB, which is too large.', mib=limit // 1024 ** 2)</extracomment>
      <translation>tem mais de {mib} MiB, o que é grande demais.</translation>
    </message>
    <message>
      <source>it is larger than {size}</source>
      <extracomment>cli/commands/many.py: Sentence('it is larger than {size}', size=words.size(_LARGEST_LIST))</extracomment>
      <translation>é maior que {size}</translation>
    </message>
    <message>
      <source>it is not JSON: {reason}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('it is not JSON: {reason}.', reason=e.msg)</extracomment>
      <translation>não é JSON: {reason}.</translation>
    </message>
    <message>
      <source>it is not a response library: a GeoJSON FeatureCollection with one feature a band.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('it is not a response library: a GeoJSON FeatureCollection with one feature a band.')</extracomment>
      <translation>não é uma biblioteca de respostas: uma FeatureCollection GeoJSON com uma feição por banda.</translation>
    </message>
    <message>
      <source>it is not a response library: its JSON is nested too deeply.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('it is not a response library: its JSON is nested too deeply.')</extracomment>
      <translation>não é uma biblioteca de respostas: o seu JSON tem aninhamento profundo demais.</translation>
    </message>
    <message>
      <source>it is not a text file (byte {byte}): save the table as CSV (UTF-8).</source>
      <extracomment>core/spectral/tables.py: Sentence('it is not a text file (byte {byte}): save the table as CSV (UTF-8).', byte=e.start)</extracomment>
      <translation>não é um arquivo de texto (byte {byte}): salve a tabela como CSV (UTF-8).</translation>
    </message>
    <message>
      <source>it lists {wavelengths} and the image has {bands}.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('it lists {wavelengths} and the image has {bands}.', wavelengths=_wavelength_count(listed), bands=_band_count(bands))</extracomment>
      <translation>lista {wavelengths} e a imagem tem {bands}.</translation>
    </message>
    <message>
      <source>it names no wavelength for band {band}.</source>
      <extracomment>core/spectral/spectral_axis.py: Sentence('it names no wavelength for band {band}.', band=number)</extracomment>
      <translation>não indica nenhum comprimento de onda para a banda {band}.</translation>
    </message>
    <message>
      <source>it names no wavelength of a good band.</source>
      <extracomment>core/spectral/spectral_axis.py: Sentence('it names no wavelength of a good band.')</extracomment>
      <translation>não indica nenhum comprimento de onda de uma banda boa.</translation>
    </message>
    <message>
      <source>its header cannot be read: {reason}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header cannot be read: {reason}.', reason=str(e))</extracomment>
      <translation>o seu cabeçalho não pode ser lido: {reason}.</translation>
    </message>
    <message>
      <source>its header has data type = {value!r}: real numbers are needed.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header has data type = {value!r}: real numbers are needed.', value=value)</extracomment>
      <translation>o seu cabeçalho tem data type = {value!r}: são necessários números reais.</translation>
    </message>
    <message>
      <source>its header has {entry} = {value!r}: a whole number is needed.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header has {entry} = {value!r}: a whole number is needed.', entry=entry, value=value[:40])</extracomment>
      <translation>o seu cabeçalho tem {entry} = {value!r}: é necessário um número inteiro.</translation>
    </message>
    <message>
      <source>its header has {names} spectra names for {count} spectra.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header has {names} spectra names for {count} spectra.', names=len(names), count=count)</extracomment>
      <translation>o seu cabeçalho tem {names} nomes de espectros para {count} espectros.</translation>
    </message>
    <message>
      <source>its header lists {count} wavelengths for {samples} values a spectrum.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header lists {count} wavelengths for {samples} values a spectrum.', count=len(raw), samples=samples)</extracomment>
      <translation>o seu cabeçalho lista {count} comprimentos de onda para {samples} valores por espectro.</translation>
    </message>
    <message>
      <source>its header names no file type: ENVI Spectral Library is needed.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header names no file type: ENVI Spectral Library is needed.')</extracomment>
      <translation>o seu cabeçalho não indica nenhum tipo de arquivo (file type): é necessário ENVI Spectral Library.</translation>
    </message>
    <message>
      <source>its header promises {count} spectra of {samples} values, up to byte {end}, and the file ends at byte {size}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header promises {count} spectra of {samples} values, up to byte {end}, and the file ends at byte {size}.', count=count, samples=samples, end=end, size=len(data))</extracomment>
      <translation>o seu cabeçalho promete {count} espectros de {samples} valores, até o byte {end}, e o arquivo termina no byte {size}.</translation>
    </message>
    <message>
      <source>its header says that it is {type!r}, not an ENVI Spectral Library.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header says that it is {type!r}, not an ENVI Spectral Library.', type=kind[:60])</extracomment>
      <translation>o seu cabeçalho diz que é {type!r}, não uma biblioteca espectral ENVI.</translation>
    </message>
    <message>
      <source>its header, {name}.hdr, is not beside it.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header, {name}.hdr, is not beside it.', name=os.path.basename(stem))</extracomment>
      <translation>o seu cabeçalho, {name}.hdr, não está junto dele.</translation>
    </message>
    <message>
      <source>its last column has no name and holds no widths of these bands: add a header line with wavelength and fwhm.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('its last column has no name and holds no widths of these bands: add a header line with wavelength and fwhm.')</extracomment>
      <translation>a sua última coluna não tem nome e não contém larguras destas bandas: acrescente uma linha de cabeçalho com wavelength e fwhm.</translation>
    </message>
    <message>
      <source>its name is not text</source>
      <extracomment>core/check/outputs.py: Sentence('its name is not text')</extracomment>
      <translation>o seu nome não é texto</translation>
    </message>
    <message>
      <source>its numbers, {low:g} to {high:g}, count the bands. If they are wavelengths, name the unit (nm, µm or 1/cm).</source>
      <extracomment>core/spectral/spectral_axis.py: Sentence('its numbers, {low:g} to {high:g}, count the bands. If they are wavelengths, name the unit (nm, µm or 1/cm).', low=low, high=high)</extracomment>
      <translation>os seus números, de {low:g} a {high:g}, contam as bandas. Se forem comprimentos de onda, indique a unidade (nm, µm ou 1/cm).</translation>
    </message>
    <message>
      <source>its position on the map</source>
      <extracomment>core/raster/products/prisma.py: Sentence('its position on the map')</extracomment>
      <translation>a sua posição no mapa</translation>
    </message>
    <message>
      <source>lengths that do not add up</source>
      <extracomment>core/predict/journal.py: Sentence('lengths that do not add up')</extracomment>
      <translation>comprimentos que não conferem</translation>
    </message>
    <message>
      <source>line</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>linha</translation>
    </message>
    <message>
      <source>loss {loss:.5f}</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>perda {loss:.5f}</translation>
    </message>
    <message>
      <source>lr_hsi has no pixel that is finite in all bands and not zero in all of them.</source>
      <extracomment>core/runs/fusion.py: Sentence('lr_hsi has no pixel that is finite in all bands and not zero in all of them.')</extracomment>
      <translation>lr_hsi não tem nenhum pixel que seja finito em todas as bandas e não seja zero em todas elas.</translation>
    </message>
    <message>
      <source>mean</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>média</translation>
    </message>
    <message>
      <source>mean of {pixels} pixels in the coarse one, {rule}</source>
      <extracomment>profiles/site.py: Sentence('mean of {pixels} pixels in the coarse one, {rule}', pixels=profile.pixels, rule=comparison.rule)</extracomment>
      <translation>média de {pixels} pixels no grosseiro, {rule}</translation>
    </message>
    <message>
      <source>measured response</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>resposta medida</translation>
    </message>
    <message>
      <source>median</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>mediana</translation>
    </message>
    <message>
      <source>metadata of the file</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('metadata of the file')</extracomment>
      <translation>metadados do arquivo</translation>
    </message>
    <message>
      <source>metadata of {name}</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('metadata of {name}', name=name)</extracomment>
      <translation>metadados de {name}</translation>
    </message>
    <message>
      <source>multispectral image (HR-MSI)</source>
      <extracomment>core/check/fusion.py: Sentence('multispectral image (HR-MSI)')</extracomment>
      <translation>imagem multiespectral (HR-MSI)</translation>
    </message>
    <message>
      <source>multispectral, measured</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>multiespectral, medido</translation>
    </message>
    <message>
      <source>no band of the file fits</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>nenhuma banda do arquivo corresponde</translation>
    </message>
    <message>
      <source>no data</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>sem dados</translation>
    </message>
    <message>
      <source>no transformation between the coordinate systems of the two images is known</source>
      <extracomment>core/refine/refinement.py: Sentence('no transformation between the coordinate systems of the two images is known')</extracomment>
      <translation>não se conhece nenhuma transformação entre os sistemas de coordenadas das duas imagens</translation>
    </message>
    <message>
      <source>no valid pixel</source>
      <extracomment>evaluation/simulate/noise.py: Sentence('no valid pixel')</extracomment>
      <translation>nenhum pixel válido</translation>
    </message>
    <message>
      <source>nominal response</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>resposta nominal</translation>
    </message>
    <message>
      <source>none</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>nenhum</translation>
    </message>
    <message>
      <source>none of its columns ({columns}) is named wavelength.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('none of its columns ({columns}) is named wavelength.', columns=columns)</extracomment>
      <translation>nenhuma das suas colunas ({columns}) se chama wavelength.</translation>
    </message>
    <message>
      <source>north</source>
      <extracomment>core/base/words.py: Sentence('north')</extracomment>
      <translation>norte</translation>
    </message>
    <message>
      <source>north-east</source>
      <extracomment>core/base/words.py: Sentence('north-east')</extracomment>
      <translation>nordeste</translation>
    </message>
    <message>
      <source>north-west</source>
      <extracomment>core/base/words.py: Sentence('north-west')</extracomment>
      <translation>noroeste</translation>
    </message>
    <message>
      <source>not an answer: {reason}</source>
      <extracomment>core/predict/cluster/answer.py: Sentence('not an answer: {reason}', reason=e)</extracomment>
      <translation>não é uma resposta: {reason}</translation>
    </message>
    <message>
      <source>not found</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>não encontrado</translation>
    </message>
    <message>
      <source>not saved</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>não salvo</translation>
    </message>
    <message>
      <source>not used</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>não usada</translation>
    </message>
    <message>
      <source>one of the images has only ground control points, which locate its pixels too roughly</source>
      <extracomment>core/refine/refinement.py: Sentence('one of the images has only ground control points, which locate its pixels too roughly')</extracomment>
      <translation>uma das imagens só tem pontos de controle, que localizam os seus pixels com pouca exatidão</translation>
    </message>
    <message>
      <source>pin {number}</source>
      <extracomment>gui/profiles/session.py</extracomment>
      <translation>marcador {number}</translation>
    </message>
    <message>
      <source>pip cannot use the SOCKS proxy of QGIS's network options. Enter an HTTP proxy, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>O pip não pode usar o proxy SOCKS das opções de rede do QGIS. Indique um proxy HTTP, ou use uma pasta de wheels.</translation>
    </message>
    <message>
      <source>pip does not accept an address without encryption. Use https://, or a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>O pip não aceita um endereço sem criptografia. Use https://, ou uma pasta de wheels.</translation>
    </message>
    <message>
      <source>pip failed ({said}). See the log.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>O pip falhou ({said}). Veja o log.</translation>
    </message>
    <message>
      <source>polygon</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>polígono</translation>
    </message>
    <message>
      <source>python -m pip install "dask[distributed]" cryptography</source>
      <extracomment>core/predict/cluster/target.py: Sentence('python -m pip install "dask[distributed]" cryptography')</extracomment>
      <translation>python -m pip install "dask[distributed]" cryptography</translation>
    </message>
    <message>
      <source>r</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>r</translation>
    </message>
    <message>
      <source>reference interpolated at the further raster's band centres</source>
      <extracomment>profiles/compare.py: Sentence("reference interpolated at the further raster's band centres")</extracomment>
      <translation>referência interpolada nos centros das bandas do outro raster</translation>
    </message>
    <message>
      <source>reflectance</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>reflectância</translation>
    </message>
    <message>
      <source>reflectance × {reflectance_scale:g}, according to the file</source>
      <extracomment>core/check/fusion.py: Sentence('reflectance × {reflectance_scale:g}, according to the file', reflectance_scale=raster.reflectance_scale)</extracomment>
      <translation>reflectância × {reflectance_scale:g}, segundo o arquivo</translation>
    </message>
    <message>
      <source>reflectanceCoefficient of band {lost}</source>
      <extracomment>core/raster/products/superdove.py: Sentence('reflectanceCoefficient of band {lost}', lost=', '.join(lost))</extracomment>
      <translation>reflectanceCoefficient da banda {lost}</translation>
    </message>
    <message>
      <source>scaled by {scale:g}, according to the file</source>
      <extracomment>core/check/fusion.py: Sentence('scaled by {scale:g}, according to the file', scale=raster.scale[0])</extracomment>
      <translation>com escala {scale:g}, segundo o arquivo</translation>
    </message>
    <message>
      <source>set by hand</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>definido à mão</translation>
    </message>
    <message>
      <source>sharp − coarse</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>aguçada − grosseira</translation>
    </message>
    <message>
      <source>sharp, at the point</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>aguçada, no ponto</translation>
    </message>
    <message>
      <source>sharp, mean over the coarse pixel ± σ</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>aguçada, média sobre o pixel grosseiro ± σ</translation>
    </message>
    <message>
      <source>sharp, resampled to the sensor's bands</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>aguçada, reamostrada para as bandas do sensor</translation>
    </message>
    <message>
      <source>south</source>
      <extracomment>core/base/words.py: Sentence('south')</extracomment>
      <translation>sul</translation>
    </message>
    <message>
      <source>south-east</source>
      <extracomment>core/base/words.py: Sentence('south-east')</extracomment>
      <translation>sudeste</translation>
    </message>
    <message>
      <source>south-west</source>
      <extracomment>core/base/words.py: Sentence('south-west')</extracomment>
      <translation>sudoeste</translation>
    </message>
    <message>
      <source>specific/{detector}ProductQuality/expectedChannelsList</source>
      <extracomment>core/raster/products/enmap.py: Sentence('specific/{detector}ProductQuality/expectedChannelsList', detector=detector)</extracomment>
      <translation>specific/{detector}ProductQuality/expectedChannelsList</translation>
    </message>
    <message>
      <source>spectral angle</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>ângulo espectral</translation>
    </message>
    <message>
      <source>spectrum interpolated at the reference's band centres</source>
      <extracomment>profiles/compare.py: Sentence("spectrum interpolated at the reference's band centres")</extracomment>
      <translation>espectro interpolado nos centros das bandas da referência</translation>
    </message>
    <message>
      <source>spectrum {number} ({band}), value {position} at {nm:g} nm: a response must be a number that is not negative, found {value:g}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('spectrum {number} ({band}), value {position} at {nm:g} nm: a response must be a number that is not negative, found {value:g}.', number=i + 1, band=band[:40], position=bad[0] + 1, nm=wavelength[bad[0]], value=spectrum[bad[0]])</extracomment>
      <translation>espectro {number} ({band}), valor {position} em {nm:g} nm: uma resposta deve ser um número não negativo, encontrou-se {value:g}.</translation>
    </message>
    <message>
      <source>stored value</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>valor armazenado</translation>
    </message>
    <message>
      <source>stretched over the sensor, as published</source>
      <extracomment>evaluation/simulate/check_response.py: Sentence('stretched over the sensor, as published')</extracomment>
      <translation>estendidas sobre o sensor, como publicado</translation>
    </message>
    <message>
      <source>the attribute geotransform</source>
      <extracomment>core/raster/products/emit.py: Sentence('the attribute geotransform')</extracomment>
      <translation>o atributo geotransform</translation>
    </message>
    <message>
      <source>the attribute {name} of {dataset} with {count} numbers</source>
      <extracomment>core/raster/products/tanager.py: Sentence('the attribute {name} of {dataset} with {count} numbers', name=name, dataset=cube.GetFullName(), count=count)</extracomment>
      <translation>o atributo {name} de {dataset} com {count} números</translation>
    </message>
    <message>
      <source>the attribute {name} with {count} numbers</source>
      <extracomment>core/raster/products/prisma.py: Sentence('the attribute {name} with {count} numbers', name=name, count=count)</extracomment>
      <translation>o atributo {name} com {count} números</translation>
    </message>
    <message>
      <source>the blurred multispectral image explains only {percent:.0f} % of the hyperspectral image's variance</source>
      <extracomment>core/refine/refinement.py: Sentence("the blurred multispectral image explains only {percent:.0f} % of the hyperspectral image's variance", percent=100 * max(0.0, correction.r2))</extracomment>
      <translation>a imagem multiespectral borrada explica apenas {percent:.0f} % da variância da imagem hiperespectral</translation>
    </message>
    <message>
      <source>the coarse pixel size over the fine one, e.g. 4</source>
      <extracomment>evaluation/assess/checks.py: Sentence('the coarse pixel size over the fine one, e.g. 4')</extracomment>
      <translation>o tamanho do pixel grosseiro sobre o do fino, p. ex. 4</translation>
    </message>
    <message>
      <source>the column {column!r} must number the bands from 1 to {count}, each once.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('the column {column!r} must number the bands from 1 to {count}, each once.', column=table.header[column][:60], count=len(table))</extracomment>
      <translation>a coluna {column!r} deve numerar as bandas de 1 a {count}, cada uma uma vez.</translation>
    </message>
    <message>
      <source>the columns of srf must sum to 1</source>
      <extracomment>core/runs/fusion.py: Sentence('the columns of srf must sum to 1')</extracomment>
      <translation>as colunas de srf devem somar 1</translation>
    </message>
    <message>
      <source>the comma in {line!r} may split two columns or be a decimal comma: add a header line.</source>
      <extracomment>core/spectral/tables.py: Sentence('the comma in {line!r} may split two columns or be a decimal comma: add a header line.', line=first[:60])</extracomment>
      <translation>a vírgula em {line!r} pode separar duas colunas ou ser uma vírgula decimal: acrescente uma linha de cabeçalho.</translation>
    </message>
    <message>
      <source>the conversion of its radiance to reflectance</source>
      <extracomment>core/raster/products/superdove.py: Sentence('the conversion of its radiance to reflectance')</extracomment>
      <translation>a conversão da sua radiância em reflectância</translation>
    </message>
    <message>
      <source>the difference between the hyperspectral image and the blurred result is only noise</source>
      <extracomment>core/refine/refinement.py: Sentence('the difference between the hyperspectral image and the blurred result is only noise')</extracomment>
      <translation>a diferença entre a imagem hiperespectral e o resultado borrado é apenas ruído</translation>
    </message>
    <message>
      <source>the entry specific/bandCharacterisation/bandID</source>
      <extracomment>core/raster/products/enmap.py: Sentence('the entry specific/bandCharacterisation/bandID')</extracomment>
      <translation>a entrada specific/bandCharacterisation/bandID</translation>
    </message>
    <message>
      <source>the entry wavelengthCenterOfBand</source>
      <extracomment>core/raster/products/desis.py: Sentence('the entry wavelengthCenterOfBand')</extracomment>
      <translation>a entrada wavelengthCenterOfBand</translation>
    </message>
    <message>
      <source>the files of its bands</source>
      <extracomment>core/raster/products/sentinel2.py: Sentence('the files of its bands')</extracomment>
      <translation>os arquivos das suas bandas</translation>
    </message>
    <message>
      <source>the files of its bands and their scale</source>
      <extracomment>core/raster/products/sentinel2.py: Sentence('the files of its bands and their scale')</extracomment>
      <translation>os arquivos das suas bandas e a escala delas</translation>
    </message>
    <message>
      <source>the first line of an ENVI header is ENVI</source>
      <extracomment>core/spectral/envi_header.py: Sentence('the first line of an ENVI header is ENVI')</extracomment>
      <translation>a primeira linha de um cabeçalho ENVI é ENVI</translation>
    </message>
    <message>
      <source>the geotransform cannot be inverted</source>
      <extracomment>core/base/grid.py: Sentence('the geotransform cannot be inverted')</extracomment>
      <translation>a geotransformação não pode ser invertida</translation>
    </message>
    <message>
      <source>the header {name} beside it, and {tag} in its metadata</source>
      <extracomment>core/raster/products/desis.py: Sentence('the header {name} beside it, and {tag} in its metadata', name=name, tag=tag)</extracomment>
      <translation>o cabeçalho {name} junto dele, e {tag} nos seus metadados</translation>
    </message>
    <message>
      <source>the hyperspectral cube</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('the hyperspectral cube')</extracomment>
      <translation>cubo hiperespectral</translation>
    </message>
    <message>
      <source>the hyperspectral image</source>
      <extracomment>core/check/bands.py: Sentence('the hyperspectral image')</extracomment>
      <translation>imagem hiperespectral</translation>
    </message>
    <message>
      <source>the hyperspectral image has no georeference, unlike the multispectral one</source>
      <extracomment>core/refine/refinement.py: Sentence('the hyperspectral image has no georeference, unlike the multispectral one')</extracomment>
      <translation>a imagem hiperespectral não tem georreferência, ao contrário da multiespectral</translation>
    </message>
    <message>
      <source>the hyperspectral image is too large for it within {memory} MiB; raise the memory limit</source>
      <extracomment>core/refine/refinement.py: Sentence('the hyperspectral image is too large for it within {memory} MiB; raise the memory limit', memory=request.memory_mib)</extracomment>
      <translation>a imagem hiperespectral é grande demais para isso com {memory} MiB; aumente o limite de memória</translation>
    </message>
    <message>
      <source>the image that the model was trained with</source>
      <extracomment>core/check/model_fit.py: Sentence('the image that the model was trained with')</extracomment>
      <translation>a imagem com que o modelo foi treinado</translation>
    </message>
    <message>
      <source>the image's bad bands</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>as ruins da imagem</translation>
    </message>
    <message>
      <source>the image's own metadata</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence("the image's own metadata")</extracomment>
      <translation>os próprios metadados da imagem</translation>
    </message>
    <message>
      <source>the images vary too little</source>
      <extracomment>core/forecast/step.py: Sentence('the images vary too little')</extracomment>
      <translation>as imagens variam pouco demais</translation>
    </message>
    <message>
      <source>the line cannot be split into cells: {reason}.</source>
      <extracomment>core/spectral/tables.py: Sentence('the line cannot be split into cells: {reason}.', reason=str(e))</extracomment>
      <translation>a linha não pode ser dividida em células: {reason}.</translation>
    </message>
    <message>
      <source>the list given</source>
      <extracomment>core/spectral/user_bands.py: Sentence('the list given')</extracomment>
      <translation>a lista indicada</translation>
    </message>
    <message>
      <source>the map projection of its coordinates</source>
      <extracomment>core/raster/products/prisma.py: Sentence('the map projection of its coordinates')</extracomment>
      <translation>a projeção cartográfica das suas coordenadas</translation>
    </message>
    <message>
      <source>the measurements</source>
      <extracomment>core/raster/products/dlr.py: Sentence('the measurements')</extracomment>
      <translation>as medições</translation>
    </message>
    <message>
      <source>the measurements of band {name}</source>
      <extracomment>core/raster/products/sentinel2.py: Sentence('the measurements of band {name}', name=name)</extracomment>
      <translation>as medições da banda {name}</translation>
    </message>
    <message>
      <source>the measurements of band {number}</source>
      <extracomment>core/raster/products/landsat.py: Sentence('the measurements of band {number}', number=number)</extracomment>
      <translation>as medições da banda {number}</translation>
    </message>
    <message>
      <source>the multispectral image has no georeference, unlike the hyperspectral one</source>
      <extracomment>core/refine/refinement.py: Sentence('the multispectral image has no georeference, unlike the hyperspectral one')</extracomment>
      <translation>a imagem multiespectral não tem georreferência, ao contrário da hiperespectral</translation>
    </message>
    <message>
      <source>the multispectral image has too few valid pixels where its detail is measured</source>
      <extracomment>core/forecast/step.py: Sentence('the multispectral image has too few valid pixels where its detail is measured')</extracomment>
      <translation>a imagem multiespectral tem muito poucos pixels válidos onde o seu detalhe é medido</translation>
    </message>
    <message>
      <source>the multispectral image is the coarser one of the two</source>
      <extracomment>core/forecast/step.py: Sentence('the multispectral image is the coarser one of the two')</extracomment>
      <translation>a imagem multiespectral é a mais grosseira das duas</translation>
    </message>
    <message>
      <source>the offset of the reflectance scale</source>
      <extracomment>core/raster/products/sentinel2.py: Sentence('the offset of the reflectance scale')</extracomment>
      <translation>o deslocamento da escala de reflectância</translation>
    </message>
    <message>
      <source>the order of the response's bands</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence("the order of the response's bands")</extracomment>
      <translation>a ordem das bandas da resposta</translation>
    </message>
    <message>
      <source>the pixel grid of one image is rotated or curved in the coordinate system of the other</source>
      <extracomment>core/refine/refinement.py: Sentence('the pixel grid of one image is rotated or curved in the coordinate system of the other')</extracomment>
      <translation>a grade de pixels de uma imagem está girada ou curvada no sistema de coordenadas da outra</translation>
    </message>
    <message>
      <source>the pixel grids of the two images are rotated against each other</source>
      <extracomment>core/refine/refinement.py: Sentence('the pixel grids of the two images are rotated against each other')</extracomment>
      <translation>as grades de pixels das duas imagens estão giradas uma em relação à outra</translation>
    </message>
    <message>
      <source>the pixels without data</source>
      <extracomment>core/raster/products/landsat.py: Sentence('the pixels without data')</extracomment>
      <translation>os pixels sem dados</translation>
    </message>
    <message>
      <source>the position of each pixel of the swath on the map</source>
      <extracomment>core/raster/products/emit.py: Sentence('the position of each pixel of the swath on the map')</extracomment>
      <translation>a posição de cada pixel da faixa imageada no mapa</translation>
    </message>
    <message>
      <source>the position of its pixels on the map</source>
      <extracomment>core/raster/products/tanager.py: Sentence('the position of its pixels on the map')</extracomment>
      <translation>a posição dos seus pixels no mapa</translation>
    </message>
    <message>
      <source>the position of the cells of the GLT on the map</source>
      <extracomment>core/raster/products/emit.py: Sentence('the position of the cells of the GLT on the map')</extracomment>
      <translation>a posição das células da GLT no mapa</translation>
    </message>
    <message>
      <source>the range given</source>
      <extracomment>core/spectral/user_bands.py: Sentence('the range given')</extracomment>
      <translation>o intervalo indicado</translation>
    </message>
    <message>
      <source>the ratio of the pixel sizes cannot be determined from the images</source>
      <extracomment>core/forecast/step.py: Sentence('the ratio of the pixel sizes cannot be determined from the images')</extracomment>
      <translation>a razão entre os tamanhos dos pixels não pode ser determinada a partir das imagens</translation>
    </message>
    <message>
      <source>the record belongs to other rasters</source>
      <extracomment>core/predict/outputs.py: Sentence('the record belongs to other rasters')</extracomment>
      <translation>o registro pertence a outros rasters</translation>
    </message>
    <message>
      <source>the reflectance of the stored numbers</source>
      <extracomment>core/raster/products/prisma.py: Sentence('the reflectance of the stored numbers')</extracomment>
      <translation>a reflectância dos números armazenados</translation>
    </message>
    <message>
      <source>the scale of band {number}</source>
      <extracomment>core/raster/products/landsat.py: Sentence('the scale of band {number}', number=number)</extracomment>
      <translation>a escala da banda {number}</translation>
    </message>
    <message>
      <source>the scale of its bands</source>
      <extracomment>core/raster/products/desis.py: Sentence('the scale of its bands')</extracomment>
      <translation>a escala das suas bandas</translation>
    </message>
    <message>
      <source>the scale of the stored numbers</source>
      <extracomment>core/raster/products/dlr.py: Sentence('the scale of the stored numbers')</extracomment>
      <translation>a escala dos números armazenados</translation>
    </message>
    <message>
      <source>the sensor of the bands</source>
      <extracomment>core/raster/products/landsat.py: Sentence('the sensor of the bands')</extracomment>
      <translation>o sensor das bandas</translation>
    </message>
    <message>
      <source>the sensor's usual product</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence("the sensor's usual product")</extracomment>
      <translation>o produto usual do sensor</translation>
    </message>
    <message>
      <source>the sensor's usual product order</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence("the sensor's usual product order")</extracomment>
      <translation>a ordem usual do produto do sensor</translation>
    </message>
    <message>
      <source>the span of the reference's values, e.g. 10000</source>
      <extracomment>evaluation/assess/checks.py: Sentence("the span of the reference's values, e.g. 10000")</extracomment>
      <translation>a amplitude dos valores da referência, p. ex. 10000</translation>
    </message>
    <message>
      <source>the spectral response</source>
      <extracomment>evaluation/simulate/response.py: Sentence('the spectral response')</extracomment>
      <translation>a resposta espectral</translation>
    </message>
    <message>
      <source>the stored number of a reflectance of 1</source>
      <extracomment>core/raster/products/sentinel2.py: Sentence('the stored number of a reflectance of 1')</extracomment>
      <translation>o número armazenado de uma reflectância de 1</translation>
    </message>
    <message>
      <source>the two images do not overlap</source>
      <extracomment>core/refine/refinement.py: Sentence('the two images do not overlap')</extracomment>
      <translation>as duas imagens não se sobrepõem</translation>
    </message>
    <message>
      <source>the two images overlap too little</source>
      <extracomment>core/refine/refinement.py: Sentence('the two images overlap too little')</extracomment>
      <translation>as duas imagens se sobrepõem pouco demais</translation>
    </message>
    <message>
      <source>the values of both images</source>
      <extracomment>core/harmonise/band_order.py: Sentence('the values of both images')</extracomment>
      <translation>os valores das duas imagens</translation>
    </message>
    <message>
      <source>the wavelength of band {band}, {nm:g} nm, is not between {low:g} and {high:g} nm: name the unit (nm, µm or 1/cm).</source>
      <extracomment>core/spectral/spectral_axis.py: Sentence('the wavelength of band {band}, {nm:g} nm, is not between {low:g} and {high:g} nm: name the unit (nm, µm or 1/cm).', band=number, nm=nm, low=low, high=high)</extracomment>
      <translation>o comprimento de onda da banda {band}, {nm:g} nm, não está entre {low:g} e {high:g} nm: indique a unidade (nm, µm ou 1/cm).</translation>
    </message>
    <message>
      <source>the wavelength {value:g} does not ascend.</source>
      <extracomment>core/spectral/response/curves.py: Sentence('the wavelength {value:g} does not ascend.', value=value)</extracomment>
      <translation>o comprimento de onda {value:g} não é crescente.</translation>
    </message>
    <message>
      <source>the wavelength {value:g} does not descend.</source>
      <extracomment>core/spectral/response/curves.py: Sentence('the wavelength {value:g} does not descend.', value=value)</extracomment>
      <translation>o comprimento de onda {value:g} não é decrescente.</translation>
    </message>
    <message>
      <source>the wavelengths and the scale of its bands</source>
      <extracomment>core/raster/products/dlr.py: Sentence('the wavelengths and the scale of its bands')</extracomment>
      <translation>os comprimentos de onda e a escala das suas bandas</translation>
    </message>
    <message>
      <source>the wavelengths of its bands</source>
      <extracomment>core/raster/products/desis.py: Sentence('the wavelengths of its bands')</extracomment>
      <translation>os comprimentos de onda das suas bandas</translation>
    </message>
    <message>
      <source>the widths of its bands</source>
      <extracomment>core/raster/products/emit.py: Sentence('the widths of its bands')</extracomment>
      <translation>as larguras das suas bandas</translation>
    </message>
    <message>
      <source>the widths of its bands, and which were dropped</source>
      <extracomment>core/raster/products/prisma.py: Sentence('the widths of its bands, and which were dropped')</extracomment>
      <translation>as larguras das suas bandas, e quais foram descartadas</translation>
    </message>
    <message>
      <source>there is a column {column!r} but none named centre or wavelength.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('there is a column {column!r} but none named centre or wavelength.', column=column_name)</extracomment>
      <translation>há uma coluna {column!r}, mas nenhuma chamada centre ou wavelength.</translation>
    </message>
    <message>
      <source>those in the image</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>os da imagem</translation>
    </message>
    <message>
      <source>through QGIS's proxy {proxy}</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>através do proxy {proxy} do QGIS</translation>
    </message>
    <message>
      <source>too few hyperspectral pixels are valid</source>
      <extracomment>core/forecast/step.py: Sentence('too few hyperspectral pixels are valid')</extracomment>
      <translation>pixels hiperespectrais válidos são poucos demais</translation>
    </message>
    <message>
      <source>two of its wavelengths are the same.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('two of its wavelengths are the same.')</extracomment>
      <translation>dois dos seus comprimentos de onda são iguais.</translation>
    </message>
    <message>
      <source>unit length</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>comprimento unitário</translation>
    </message>
    <message>
      <source>unknown</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>desconhecido</translation>
    </message>
    <message>
      <source>wavelength (nm)</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>comprimento de onda (nm)</translation>
    </message>
    <message>
      <source>wavelength (µm)</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>comprimento de onda (µm)</translation>
    </message>
    <message>
      <source>wavelength [nm]</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>comprimento de onda [nm]</translation>
    </message>
    <message>
      <source>wavelength [nm] · ticks: bands of the coarse image · grey: bad</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>comprimento de onda [nm] · traços: bandas da imagem grosseira · cinza: ruins</translation>
    </message>
    <message>
      <source>wavelength {number} of its header ({value:g}) is not between {low:g} and {high:g} nm.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('wavelength {number} of its header ({value:g}) is not between {low:g} and {high:g} nm.', number=bad[0] + 1, value=raw[bad[0]], low=low, high=high)</extracomment>
      <translation>o comprimento de onda {number} do seu cabeçalho ({value:g}) não está entre {low:g} e {high:g} nm.</translation>
    </message>
    <message>
      <source>wavelengths</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence('wavelengths')</extracomment>
      <translation>comprimentos de onda</translation>
    </message>
    <message>
      <source>wavenumber (1/cm)</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>número de onda (1/cm)</translation>
    </message>
    <message>
      <source>west</source>
      <extracomment>core/base/words.py: Sentence('west')</extracomment>
      <translation>oeste</translation>
    </message>
    <message>
      <source>write a list such as 400,410,420 nm or a range such as 400:1000 nm.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('write a list such as 400,410,420 nm or a range such as 400:1000 nm.')</extracomment>
      <translation>escreva uma lista como 400,410,420 nm ou um intervalo como 400:1000 nm.</translation>
    </message>
    <message>
      <source>{bands_clause} constant and will be left out of the result.</source>
      <extracomment>core/check/fusion.py: Sentence('{bands_clause} constant and will be left out of the result.', bands_clause=bands_clause(index[constant], bands, band_checks.HSI))</extracomment>
      <translation>{bands_clause} com valor constante e fora do resultado.</translation>
    </message>
    <message>
      <source>{bands_clause} constant or without data and will be left out.</source>
      <extracomment>core/check/bands.py: Sentence('{bands_clause} constant or without data and will be left out.', bands_clause=bands_clause(np.asarray(mapping.index)[lost], msi.bands, 'the multispectral image'))</extracomment>
      <translation>{bands_clause} com valor constante ou sem dados e de fora.</translation>
    </message>
    <message>
      <source>{bands_clause} in a water-vapour absorption and mostly noise. To exclude such bands, enter {water_vapour} as bands to leave out.</source>
      <extracomment>core/check/bands.py: Sentence('{bands_clause} in a water-vapour absorption and mostly noise. To exclude such bands, enter {water_vapour} as bands to leave out.', bands_clause=bands_clause(wet, bands, HSI), water_vapour=user_bands.WATER_VAPOUR)</extracomment>
      <translation>{bands_clause} em uma absorção de vapor de água e principalmente ruído. Para excluir tais bandas, indique {water_vapour} como bandas a deixar de fora.</translation>
    </message>
    <message>
      <source>{bands_clause} left out as requested.</source>
      <extracomment>core/check/bands.py: Sentence('{bands_clause} left out as requested.', bands_clause=bands_clause(left_out, bands, HSI))</extracomment>
      <translation>{bands_clause} de fora, conforme pedido.</translation>
    </message>
    <message>
      <source>{bands_clause} marked as bad and will be left out of the result.</source>
      <extracomment>core/check/bands.py: Sentence('{bands_clause} marked as bad and will be left out of the result.', bands_clause=bands_clause(marked, bands, HSI))</extracomment>
      <translation>{bands_clause} com marca de ruim e fora do resultado.</translation>
    </message>
    <message>
      <source>{bands_clause} marked as transparency (alpha) in the file and will be used as data.</source>
      <extracomment>core/check/bands.py: Sentence('{bands_clause} marked as transparency (alpha) in the file and will be used as data.', bands_clause=bands_clause(alpha, msi.bands, 'the multispectral image'))</extracomment>
      <translation>{bands_clause} com marca de transparência (alfa) no arquivo, mas em uso como dados.</translation>
    </message>
    <message>
      <source>{bands_clause} marked bad and left out.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('{bands_clause} marked bad and left out.', bands_clause=bands_clause(bad, raster.bands, of))</extracomment>
      <translation>{bands_clause} com marca de ruim e de fora.</translation>
    </message>
    <message>
      <source>{bands_clause} not used because no band of the response fits.</source>
      <extracomment>core/check/bands.py: Sentence('{bands_clause} not used because no band of the response fits.', bands_clause=bands_clause(left_out, msi.bands, 'the multispectral image'))</extracomment>
      <translation>{bands_clause} sem uso porque nenhuma banda da resposta corresponde.</translation>
    </message>
    <message>
      <source>{bands_clause} not used because the model has no such band.</source>
      <extracomment>core/check/apply.py: Sentence('{bands_clause} not used because the model has no such band.', bands_clause=bands_clause(left_out, msi.bands, 'the multispectral image'))</extracomment>
      <translation>{bands_clause} sem uso porque o modelo não tem tal banda.</translation>
    </message>
    <message>
      <source>{bands_clause} without data and left out.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('{bands_clause} without data and left out.', bands_clause=bands_clause(empty, raster.bands, of))</extracomment>
      <translation>{bands_clause} sem dados e de fora.</translation>
    </message>
    <message>
      <source>{bands_clause} without data and will be left out of the result.</source>
      <extracomment>core/check/fusion.py: Sentence('{bands_clause} without data and will be left out of the result.', bands_clause=bands_clause(index[empty], bands, band_checks.HSI))</extracomment>
      <translation>{bands_clause} sem dados e fora do resultado.</translation>
    </message>
    <message>
      <source>{bands} do not correlate with the hyperspectral image on the overlap: the bands or the sensor are wrong, or the images do not show the same ground. Leave the bands out, correct the band assignment, or use radiometry none if you know that the units agree.</source>
      <extracomment>core/harmonise/compare_images.py: plural(len(e.bands), '{bands} does not correlate with the hyperspectral image on the overlap: the band or the sensor is wrong, or the images do not show the same ground. Leave the band out, correct the band assignment, or use radiometry none if you know that the units agree.', '{bands} do not correlate with the hyperspectral image on the overlap: the bands or the sensor are wrong, or the images do not show the same ground. Leave the bands out, correct the band assignment, or use radiometry none if you know that the units agree.', bands=lost)</extracomment>
      <translation>{bands} não têm correlação com a imagem hiperespectral na sobreposição: as bandas ou o sensor estão errados, ou as imagens não mostram o mesmo terreno. Deixe as bandas de fora, corrija a atribuição das bandas, ou use a radiometria none se souber que as unidades coincidem.</translation>
    </message>
    <message>
      <source>{bands} does not correlate with the hyperspectral image on the overlap: the band or the sensor is wrong, or the images do not show the same ground. Leave the band out, correct the band assignment, or use radiometry none if you know that the units agree.</source>
      <extracomment>core/harmonise/compare_images.py: plural(len(e.bands), '{bands} does not correlate with the hyperspectral image on the overlap: the band or the sensor is wrong, or the images do not show the same ground. Leave the band out, correct the band assignment, or use radiometry none if you know that the units agree.', '{bands} do not correlate with the hyperspectral image on the overlap: the bands or the sensor are wrong, or the images do not show the same ground. Leave the bands out, correct the band assignment, or use radiometry none if you know that the units agree.', bands=lost)</extracomment>
      <translation>{bands} não tem correlação com a imagem hiperespectral na sobreposição: a banda ou o sensor está errado, ou as imagens não mostram o mesmo terreno. Deixe a banda de fora, corrija a atribuição das bandas, ou use a radiometria none se souber que as unidades coincidem.</translation>
    </message>
    <message>
      <source>{cell!r} is neither 1 nor 0, for good or bad.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('{cell!r} is neither 1 nor 0, for good or bad.', cell=cell[:40])</extracomment>
      <translation>{cell!r} não é 1 nem 0, para boa ou ruim.</translation>
    </message>
    <message>
      <source>{cell!r} is not a number.</source>
      <extracomment>core/spectral/tables.py: Sentence('{cell!r} is not a number.', cell=cell[:40])</extracomment>
      <translation>{cell!r} não é um número.</translation>
    </message>
    <message>
      <source>{clipped} values of the {name} left the range of its data type and were clipped. The data type float32 keeps them.</source>
      <extracomment>evaluation/simulate/run.py: Sentence('{clipped} values of the {name} left the range of its data type and were clipped. The data type float32 keeps them.', clipped=image.counts.clipped, name=name)</extracomment>
      <translation>{clipped} valores de {name} saíram da faixa do seu tipo de dados e foram truncados. O tipo de dados float32 os conserva.</translation>
    </message>
    <message>
      <source>{cols} × {rows} pixels are not a multiple of {r}. Left out: {lost}.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('{cols} × {rows} pixels are not a multiple of {r}. Left out: {lost}.', cols=cols, rows=rows, r=r, lost=words.listing(lost))</extracomment>
      <translation>{cols} × {rows} pixels não são múltiplo de {r}. De fora: {lost}.</translation>
    </message>
    <message>
      <source>{columns} on the right</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('{columns} on the right', columns=words.count(cols % r, 'column'))</extracomment>
      <translation>{columns} à direita</translation>
    </message>
    <message>
      <source>{columns} × {rows} pixels</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{columns} × {rows} pixels</translation>
    </message>
    <message>
      <source>{constant} bands are constant and left out of the cross-correlation.</source>
      <extracomment>evaluation/assess/run.py: Sentence('{constant} bands are constant and left out of the cross-correlation.', constant=constant)</extracomment>
      <translation>{constant} bandas têm valor constante e ficam fora da correlação cruzada.</translation>
    </message>
    <message>
      <source>{count} band</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{count} banda</translation>
    </message>
    <message>
      <source>{count} bands</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{count} bandas</translation>
    </message>
    <message>
      <source>{count} bands; multispectral: {names}; seed {seed}.</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>{count} bandas; multiespectrais: {names}; semente {seed}.</translation>
    </message>
    <message>
      <source>{count} column</source>
      <extracomment>core/base/words.py: plural(number, '{count} column', '{count} columns')</extracomment>
      <translation>{count} coluna</translation>
    </message>
    <message>
      <source>{count} columns</source>
      <extracomment>core/base/words.py: plural(number, '{count} column', '{count} columns')</extracomment>
      <translation>{count} colunas</translation>
    </message>
    <message>
      <source>{count} image</source>
      <extracomment>cli/commands/many.py: plural(len(scenes), '{count} image', '{count} images')</extracomment>
      <translation>{count} imagem</translation>
    </message>
    <message>
      <source>{count} images</source>
      <extracomment>cli/commands/many.py: plural(len(scenes), '{count} image', '{count} images')</extracomment>
      <translation>{count} imagens</translation>
    </message>
    <message>
      <source>{count} row</source>
      <extracomment>core/base/words.py: plural(number, '{count} row', '{count} rows')</extracomment>
      <translation>{count} linha</translation>
    </message>
    <message>
      <source>{count} rows</source>
      <extracomment>core/base/words.py: plural(number, '{count} row', '{count} rows')</extracomment>
      <translation>{count} linhas</translation>
    </message>
    <message>
      <source>{count} spectra of {samples} values are not a response: 1 to {most} of 2 or more.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('{count} spectra of {samples} values are not a response: 1 to {most} of 2 or more.', count=count, samples=samples, most=MAX_BANDS)</extracomment>
      <translation>{count} espectros de {samples} valores não são uma resposta: de 1 a {most} de 2 ou mais.</translation>
    </message>
    <message>
      <source>{count} sums for {layers} layers</source>
      <extracomment>core/predict/quality.py: Sentence('{count} sums for {layers} layers', count=len(state[0]), layers=len(self.bands))</extracomment>
      <translation>{count} somas para {layers} camadas</translation>
    </message>
    <message>
      <source>{count} variable</source>
      <extracomment>core/base/words.py: plural(number, '{count} variable', '{count} variables')</extracomment>
      <translation>{count} variável</translation>
    </message>
    <message>
      <source>{count} variables</source>
      <extracomment>core/base/words.py: plural(number, '{count} variable', '{count} variables')</extracomment>
      <translation>{count} variáveis</translation>
    </message>
    <message>
      <source>{count} wavelength</source>
      <extracomment>core/base/words.py: plural(number, '{count} wavelength', '{count} wavelengths')</extracomment>
      <translation>{count} comprimento de onda</translation>
    </message>
    <message>
      <source>{count} wavelengths</source>
      <extracomment>core/base/words.py: plural(number, '{count} wavelength', '{count} wavelengths')</extracomment>
      <translation>{count} comprimentos de onda</translation>
    </message>
    <message>
      <source>{coverage:.0f} % of the response of {name} lies outside the range of the cube ({low:.0f}–{high:.0f} nm). {name} will be simulated from the rest.</source>
      <extracomment>evaluation/simulate/check_response.py: Sentence('{coverage:.0f} % of the response of {name} lies outside the range of the cube ({low:.0f}–{high:.0f} nm). {name} will be simulated from the rest.', coverage=(1 - coverage[name]) * 100, name=name, low=low, high=high)</extracomment>
      <translation>{coverage:.0f} % da resposta de {name} ficam fora da faixa do cubo ({low:.0f}–{high:.0f} nm). {name} será simulada a partir do resto.</translation>
    </message>
    <message>
      <source>{entry!r} names no bad bands: the hyperspectral image has bands 1 to {count}; write numbers and ranges such as 130-135,220, or {water_vapour}.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('{entry!r} names no bad bands: the hyperspectral image has bands 1 to {count}; write numbers and ranges such as 130-135,220, or {water_vapour}.', entry=word[:40], count=len(bands), water_vapour=WATER_VAPOUR)</extracomment>
      <translation>{entry!r} não nomeia bandas ruins: a imagem hiperespectral tem as bandas 1 a {count}; escreva números e intervalos como 130-135,220, ou {water_vapour}.</translation>
    </message>
    <message>
      <source>{evidence}, against its colour interpretation</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence('{evidence}, against its colour interpretation', evidence=stored[0].how)</extracomment>
      <translation>{evidence}, contra a sua interpretação de cores</translation>
    </message>
    <message>
      <source>{evidence}, against its wavelengths</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence('{evidence}, against its wavelengths', evidence=guess.how)</extracomment>
      <translation>{evidence}, contra os seus comprimentos de onda</translation>
    </message>
    <message>
      <source>{evidence}, although the last band is called alpha</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence('{evidence}, although the last band is called alpha', evidence=guess.how)</extracomment>
      <translation>{evidence}, embora a última banda se chame alpha</translation>
    </message>
    <message>
      <source>{failed} of {count} images failed.
{problems}</source>
      <extracomment>cli/commands/many.py: Sentence('{failed} of {count} images failed.\n{problems}', failed=len(failed), count=len(scenes), problems=problems)</extracomment>
      <translation>{failed} de {count} imagens falharam.
{problems}</translation>
    </message>
    <message>
      <source>{feature} has no profile: a property such as profiles with {{"x": […], "y": […]}}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('{feature} has no profile: a property such as profiles with {{"x": […], "y": […]}}.', feature=feature)</extracomment>
      <translation>{feature} não tem perfil: uma propriedade como profiles com {{"x": […], "y": […]}}.</translation>
    </message>
    <message>
      <source>{feature}: every response (y) must be a number that is not negative.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('{feature}: every response (y) must be a number that is not negative.', feature=feature)</extracomment>
      <translation>{feature}: cada resposta (y) deve ser um número não negativo.</translation>
    </message>
    <message>
      <source>{feature}: the wavelengths (x) must differ and lie between {low:g} and {high:g} nm; the unit (xUnit) is {unit!r}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('{feature}: the wavelengths (x) must differ and lie between {low:g} and {high:g} nm; the unit (xUnit) is {unit!r}.', feature=feature, low=PLAUSIBLE_NM[0], high=PLAUSIBLE_NM[1], unit=str(unit)[:40])</extracomment>
      <translation>{feature}: os comprimentos de onda (x) devem ser diferentes e estar entre {low:g} e {high:g} nm; a unidade (xUnit) é {unit!r}.</translation>
    </message>
    <message>
      <source>{feature}: x and y must be lists of two or more numbers, as many in one as in the other.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('{feature}: x and y must be lists of two or more numbers, as many in one as in the other.', feature=feature)</extracomment>
      <translation>{feature}: x e y devem ser listas de dois ou mais números, tantos em uma quanto na outra.</translation>
    </message>
    <message>
      <source>{filename} cannot be removed: {reason}.</source>
      <extracomment>core/predict/cluster/tasks.py: Sentence('{filename} cannot be removed: {reason}.', filename=e.filename, reason=e.strerror)</extracomment>
      <translation>{filename} não pode ser removido: {reason}.</translation>
    </message>
    <message>
      <source>{filename} cannot be written: {reason}.</source>
      <extracomment>core/predict/cluster/tasks.py: Sentence('{filename} cannot be written: {reason}.', filename=e.filename, reason=e.strerror)</extracomment>
      <translation>{filename} não pode ser gravado: {reason}.</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <extracomment>core/base/words.py: Sentence('{first} and {last}', first=joined(items[:-1], ', '), last=items[-1])</extracomment>
      <translation>{first} e {last}</translation>
    </message>
    <message>
      <source>{first} or {last}</source>
      <extracomment>core/base/words.py: Sentence('{first} or {last}', first=joined(items[:-1], ', '), last=items[-1])</extracomment>
      <translation>{first} ou {last}</translation>
    </message>
    <message>
      <source>{folder} cannot be created: {reason}.</source>
      <extracomment>core/predict/cluster/joining.py: Sentence('{folder} cannot be created: {reason}.', folder=folder, reason=e.strerror)</extracomment>
      <translation>{folder} não pode ser criada: {reason}.</translation>
    </message>
    <message>
      <source>{folder} contains files that SpectraLift did not install. Choose an empty folder for packages in the options, or empty it yourself.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>{folder} contém arquivos que o SpectraLift não instalou. Escolha nas opções uma pasta vazia para pacotes, ou esvazie-a você mesmo.</translation>
    </message>
    <message>
      <source>{folder} contains more than {max_entries} files. Choose the product itself.</source>
      <extracomment>core/raster/products/files.py: Sentence('{folder} contains more than {max_entries} files. Choose the product itself.', folder=folder, max_entries=MAX_ENTRIES)</extracomment>
      <translation>{folder} contém mais de {max_entries} arquivos. Escolha o próprio produto.</translation>
    </message>
    <message>
      <source>{folder} could not be changed ({error}). Close the programs that use it, and try again.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>{folder} não pôde ser alterada ({error}). Feche os programas que a usam, e tente de novo.</translation>
    </message>
    <message>
      <source>{folder} has a PyTorch that was installed by hand. It is used and never changed.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>{folder} tem um PyTorch que foi instalado manualmente. Ele é usado e nunca alterado.</translation>
    </message>
    <message>
      <source>{folder} is not writable ({error}). Choose another folder in the options.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Não é possível gravar em {folder} ({error}). Escolha outra pasta nas opções.</translation>
    </message>
    <message>
      <source>{header} cannot be read: {reason}.</source>
      <extracomment>core/raster/products/desis.py: Sentence('{header} cannot be read: {reason}.', header=header, reason=e)</extracomment>
      <translation>{header} não pode ser lido: {reason}.</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <source>{image} has {count} bands, and PlanetScope images have 8 or 4. Choose the image itself.</source>
      <extracomment>core/raster/products/superdove.py: Sentence('{image} has {count} bands, and PlanetScope images have 8 or 4. Choose the image itself.', image=image, count=count)</extracomment>
      <translation>{image} tem {count} bandas, e imagens PlanetScope têm 8 ou 4. Escolha a própria imagem.</translation>
    </message>
    <message>
      <source>{image} has {count} bands, and {metadata} describes {described} ({expected} of them expected in the image). They belong to different products, or one was not copied completely.</source>
      <extracomment>core/raster/products/enmap.py: Sentence('{image} has {count} bands, and {metadata} describes {described} ({expected} of them expected in the image). They belong to different products, or one was not copied completely.', image=image, count=count, metadata=metadata, described=len(described), expected=len(expected))</extracomment>
      <translation>{image} tem {count} bandas, e {metadata} descreve {described} ({expected} delas esperadas na imagem). Pertencem a produtos diferentes, ou um não foi copiado por inteiro.</translation>
    </message>
    <message>
      <source>{image} has {count} bands, and {metadata} describes {described}. They belong to different products, or one was not copied completely.</source>
      <extracomment>core/raster/products/desis.py: Sentence('{image} has {count} bands, and {metadata} describes {described}. They belong to different products, or one was not copied completely.', image=image, count=count, metadata=metadata, described=len(nodes))</extracomment>
      <translation>{image} tem {count} bandas, e {metadata} descreve {described}. Pertencem a produtos diferentes, ou um não foi copiado por inteiro.</translation>
    </message>
    <message>
      <source>{layer} is not a raster file that GDAL can read. Export it first (Layer → Save As…).</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>{layer} não é um arquivo raster que o GDAL possa ler. Exporte a camada primeiro (Camada → Salvar como…).</translation>
    </message>
    <message>
      <source>{left_out} constant throughout and left out.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('{left_out} constant throughout and left out.', left_out=left_out)</extracomment>
      <translation>{left_out} com valor constante em toda parte e de fora.</translation>
    </message>
    <message>
      <source>{left_out} left out because the other image has no such band.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('{left_out} left out because the other image has no such band.', left_out=left_out)</extracomment>
      <translation>{left_out} de fora porque a outra imagem não tem tal banda.</translation>
    </message>
    <message>
      <source>{left_out} without data and left out.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('{left_out} without data and left out.', left_out=left_out)</extracomment>
      <translation>{left_out} sem dados e de fora.</translation>
    </message>
    <message>
      <source>{makes} {size} including a margin, and {folder} has {free} free. Free some space, or choose another disk, fewer bands or a smaller data type.</source>
      <extracomment>core/check/outputs.py: Sentence('{makes} {size} including a margin, and {folder} has {free} free. Free some space, or choose another disk, fewer bands or a smaller data type.', makes=makes, size=words.size(needed + DISK_MARGIN_BYTES), folder=folder, free=words.size(free))</extracomment>
      <translation>{makes} {size} com alguma folga, e {folder} tem {free} livres. Libere espaço, ou escolha outro disco, menos bandas ou um tipo de dados menor.</translation>
    </message>
    <message>
      <source>{many}. Draw a smaller polygon, or use the Processing algorithm.</source>
      <extracomment>profiles/read.py: Sentence('{many}. Draw a smaller polygon, or use the Processing algorithm.', many=many)</extracomment>
      <translation>{many}. Desenhe um polígono menor, ou use o algoritmo de Processamento.</translation>
    </message>
    <message>
      <source>{message} Assign the bands yourself if they are right, or train a model for this sensor.</source>
      <extracomment>core/check/model_fit.py: Sentence('{message} Assign the bands yourself if they are right, or train a model for this sensor.', message=message)</extracomment>
      <translation>{message} Atribua você mesmo as bandas se estiverem certas, ou treine um modelo para este sensor.</translation>
    </message>
    <message>
      <source>{message} The larger the differences, the less accurate the result.</source>
      <extracomment>core/check/model_fit.py: Sentence('{message} The larger the differences, the less accurate the result.', message=message)</extracomment>
      <translation>{message} Quanto maiores as diferenças, menos exato o resultado.</translation>
    </message>
    <message>
      <source>{me} could not predict a tile ({name}: {reason}).</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('{me} could not predict a tile ({name}: {reason}).', me=_me(), name=type(e).__name__, reason=e)</extracomment>
      <translation>{me} não conseguiu predizer um bloco ({name}: {reason}).</translation>
    </message>
    <message>
      <source>{me} has another image than this machine under {msi}.</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('{me} has another image than this machine under {msi}.', me=_me(), msi=packet.msi)</extracomment>
      <translation>{me} tem em {msi} uma imagem diferente da desta máquina.</translation>
    </message>
    <message>
      <source>{min:.0f}–{max:.0f} nm in {count} bands</source>
      <extracomment>evaluation/assess/checks.py: Sentence('{min:.0f}–{max:.0f} nm in {count} bands', min=centre.min(), max=centre.max(), count=len(centre))</extracomment>
      <translation>{min:.0f}–{max:.0f} nm em {count} bandas</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <source>{minutes} min {seconds} s</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
      <source>{mtl} belongs to a Landsat product of level {value}. Download the Level 2 product (L2SP or L2SR), which has surface reflectance.</source>
      <extracomment>core/raster/products/landsat.py: Sentence('{mtl} belongs to a Landsat product of level {value}. Download the Level 2 product (L2SP or L2SR), which has surface reflectance.', mtl=mtl, value=level[:20] or 'unknown')</extracomment>
      <translation>{mtl} pertence a um produto Landsat de nível {value}. Baixe o produto de nível 2 (L2SP ou L2SR), que tem reflectância de superfície.</translation>
    </message>
    <message>
      <source>{n_workers} workers could not be started: {reason}.</source>
      <extracomment>core/predict/cluster/session.py: Sentence('{n_workers} workers could not be started: {reason}.', n_workers=where.n_workers, reason=reason)</extracomment>
      <translation>{n_workers} workers não puderam ser iniciados: {reason}.</translation>
    </message>
    <message>
      <source>{name} (band {band}, R² {r2:.2f})</source>
      <extracomment>core/harmonise/compare_images.py: Sentence('{name} (band {band}, R² {r2:.2f})', name=names[j], band=plan.mapping.numbers[j], r2=max(0.0, e.r2[j]))</extracomment>
      <translation>{name} (banda {band}, R² {r2:.2f})</translation>
    </message>
    <message>
      <source>{name} (its columns taken for {columns})</source>
      <extracomment>core/spectral/user_bands.py: Sentence('{name} (its columns taken for {columns})', name=name, columns=columns)</extracomment>
      <translation>{name} (as suas colunas tomadas como {columns})</translation>
    </message>
    <message>
      <source>{name} and {other} are the same file {shared}. Choose another name.</source>
      <extracomment>core/check/outputs.py: Sentence('{name} and {other} are the same file {shared}. Choose another name.', name=name, other=other, shared=shared)</extracomment>
      <translation>{name} e {other} são o mesmo arquivo {shared}. Escolha outro nome.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {reason}.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} cannot be read: {reason}.', name=name, reason=e.strerror)</extracomment>
      <translation>{name} não pode ser lido: {reason}.</translation>
    </message>
    <message>
      <source>{name} describes {bands:g} bands, the image has {count}.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} describes {bands:g} bands, the image has {count}.', name=name, bands=bands, count=count)</extracomment>
      <translation>{name} descreve {bands:g} bandas, a imagem tem {count}.</translation>
    </message>
    <message>
      <source>{name} does not contain the centre and width (FWHM) of band {lost}. Leave it out: use the bands {bands}.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: plural(len(lost), '{name} does not contain the centre and width (FWHM) of band {lost}. Leave it out: use the bands {bands}.', '{name} does not contain the centres and widths (FWHM) of the bands {lost}. Leave them out: use the bands {bands}.', name=name, lost=words.listing([str(n) for n in lost]), bands=','.join((str(i + 1) for i in described)))</extracomment>
      <translation>{name} não contém o centro e a largura (FWHM) da banda {lost}. Deixe-a de fora: use as bandas {bands}.</translation>
    </message>
    <message>
      <source>{name} does not contain the centres and widths (FWHM) of its bands. Choose its sensor, or give a response file; a table of name, centre_nm and fwhm_nm is enough.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('{name} does not contain the centres and widths (FWHM) of its bands. Choose its sensor, or give a response file; a table of name, centre_nm and fwhm_nm is enough.', name=name)</extracomment>
      <translation>{name} não contém os centros e larguras (FWHM) das suas bandas. Escolha o seu sensor, ou indique um arquivo de resposta; basta uma tabela de name, centre_nm e fwhm_nm.</translation>
    </message>
    <message>
      <source>{name} does not contain the centres and widths (FWHM) of the bands {lost}. Leave them out: use the bands {bands}.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: plural(len(lost), '{name} does not contain the centre and width (FWHM) of band {lost}. Leave it out: use the bands {bands}.', '{name} does not contain the centres and widths (FWHM) of the bands {lost}. Leave them out: use the bands {bands}.', name=name, lost=words.listing([str(n) for n in lost]), bands=','.join((str(i + 1) for i in described)))</extracomment>
      <translation>{name} não contém os centros e larguras (FWHM) das bandas {lost}. Deixe-as de fora: use as bandas {bands}.</translation>
    </message>
    <message>
      <source>{name} does not contain the number of bands.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} does not contain the number of bands.', name=name)</extracomment>
      <translation>{name} não contém o número de bandas.</translation>
    </message>
    <message>
      <source>{name} has a list of {count} for {bands}.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} has a list of {count} for {bands}.', name=header.name, count=words.count(len(items), 'wavelength'), bands=words.count(count, 'band'))</extracomment>
      <translation>{name} tem uma lista de {count} para {bands}.</translation>
    </message>
    <message>
      <source>{name} has a wavelength that is not a number: {items!r}, for band {wrong}.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} has a wavelength that is not a number: {items!r}, for band {wrong}.', name=header.name, items=items[wrong][:40], wrong=wrong + 1)</extracomment>
      <translation>{name} tem um comprimento de onda que não é um número: {items!r}, para a banda {wrong}.</translation>
    </message>
    <message>
      <source>{name} has blocks beyond its end.</source>
      <extracomment>core/raster/write/saved.py: Sentence('{name} has blocks beyond its end.', name=file.name)</extracomment>
      <translation>{name} tem blocos além do seu fim.</translation>
    </message>
    <message>
      <source>{name} has no data here: this position is in the pixel coordinates of {hit}, which has no georeference.</source>
      <extracomment>profiles/site.py: Sentence('{name} has no data here: this position is in the pixel coordinates of {hit}, which has no georeference.', name=source.name, hit=hit)</extracomment>
      <translation>{name} não tem dados aqui: esta posição está nas coordenadas de pixel de {hit}, que não tem georreferência.</translation>
    </message>
    <message>
      <source>{name} has no entry wavelength.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} has no entry wavelength.', name=header.name)</extracomment>
      <translation>{name} não tem a entrada wavelength.</translation>
    </message>
    <message>
      <source>{name} has no georeference. QGIS shows it in pixel coordinates from 0, 0 to the right and downwards, and this position lies outside.</source>
      <extracomment>profiles/site.py: Sentence('{name} has no georeference. QGIS shows it in pixel coordinates from 0, 0 to the right and downwards, and this position lies outside.', name=source.name)</extracomment>
      <translation>{name} não tem georreferência. O QGIS o mostra em coordenadas de pixel a partir de 0, 0 para a direita e para baixo, e esta posição fica fora delas.</translation>
    </message>
    <message>
      <source>{name} has other bands than {useful}, and a library contains spectra of one band set.</source>
      <extracomment>profiles/export.py: Sentence('{name} has other bands than {useful}, and a library contains spectra of one band set.', name=name, useful=useful[0][0])</extracomment>
      <translation>{name} tem bandas diferentes das de {useful}, e uma biblioteca contém espectros de um só conjunto de bandas.</translation>
    </message>
    <message>
      <source>{name} is not an ENVI header, which begins with the line ENVI.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} is not an ENVI header, which begins with the line ENVI.', name=name)</extracomment>
      <translation>{name} não é um cabeçalho ENVI, que começa com a linha ENVI.</translation>
    </message>
    <message>
      <source>{name} is too large for an ENVI header.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} is too large for an ENVI header.', name=name)</extracomment>
      <translation>{name} é grande demais para um cabeçalho ENVI.</translation>
    </message>
    <message>
      <source>{name} lists numbers that are not wavelengths: {first:g} to {last:g}.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} lists numbers that are not wavelengths: {first:g} to {last:g}.', name=header.name, first=values[0], last=values[-1])</extracomment>
      <translation>{name} lista números que não são comprimentos de onda: de {first:g} a {last:g}.</translation>
    </message>
    <message>
      <source>{name} must be one of {known}, not {value!r}</source>
      <extracomment>core/runs/fusion.py: Sentence('{name} must be one of {known}, not {value!r}', name=name, known=', '.join(choices), value=value)</extracomment>
      <translation>{name} deve ser um de {known}, não {value!r}</translation>
    </message>
    <message>
      <source>{name} waits for the running fusion.</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>{name} espera pela fusão em andamento.</translation>
    </message>
    <message>
      <source>{name} {text!r} is not a signal-to-noise ratio. Give it in dB, such as 35, or none.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('{name} {text!r} is not a signal-to-noise ratio. Give it in dB, such as 35, or none.', name=name, text=text)</extracomment>
      <translation>{name} {text!r} não é uma relação sinal-ruído. Indique-a em dB, como 35, ou none.</translation>
    </message>
    <message>
      <source>{name}, given</source>
      <extracomment>core/spectral/user_bands.py: Sentence('{name}, given', name=name)</extracomment>
      <translation>{name}, indicado</translation>
    </message>
    <message>
      <source>{name}: choose a raster file</source>
      <extracomment>gui/widgets/raster_picker.py</extracomment>
      <translation>{name}: escolher um arquivo raster</translation>
    </message>
    <message>
      <source>{name}: quality</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>{name}: qualidade</translation>
    </message>
    <message>
      <source>{name}: {impossible:,} of {pixels:,} sampled pixels have values far outside the rest of the image ({example:g} at row {row}, column {col}). They are not measurements and will be left out. If this number marks missing data, declare it as nodata.</source>
      <extracomment>core/check/pixels.py: Sentence('{name}: {impossible:,} of {pixels:,} sampled pixels have values far outside the rest of the image ({example:g} at row {row}, column {col}). They are not measurements and will be left out. If this number marks missing data, declare it as nodata.', name=name, impossible=impossible, pixels=left_out.pixels, example=left_out.example, row=row + 1, col=col + 1)</extracomment>
      <translation>{name}: {impossible:,} de {pixels:,} pixels examinados têm valores muito fora do resto da imagem ({example:g} na linha {row}, coluna {col}). Não são medições e ficam de fora. Se esse número marca dados ausentes, declare-o como nodata.</translation>
    </message>
    <message>
      <source>{name}: {zero:,} of {pixels:,} sampled pixels are zero in every band. They are not measurements and will be left out.</source>
      <extracomment>core/check/pixels.py: Sentence('{name}: {zero:,} of {pixels:,} sampled pixels are zero in every band. They are not measurements and will be left out.', name=name, zero=zero, pixels=left_out.pixels)</extracomment>
      <translation>{name}: {zero:,} de {pixels:,} pixels examinados são zero em todas as bandas. Não são medições e ficam de fora.</translation>
    </message>
    <message>
      <source>{nm:g} nm is not between {low:g} and {high:g} nm.</source>
      <extracomment>core/spectral/response/curves.py: Sentence('{nm:g} nm is not between {low:g} and {high:g} nm.', nm=nm, low=low, high=high)</extracomment>
      <translation>{nm:g} nm não está entre {low:g} e {high:g} nm.</translation>
    </message>
    <message>
      <source>{n} × {n}</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>{n} × {n}</translation>
    </message>
    <message>
      <source>{output} and {other} would share the file {shared}. Choose another name.</source>
      <extracomment>core/check/outputs.py: Sentence('{output} and {other} would share the file {shared}. Choose another name.', output=outputs[name], other=outputs[other], shared=os.path.basename(shared))</extracomment>
      <translation>{output} e {other} compartilhariam o arquivo {shared}. Escolha outro nome.</translation>
    </message>
    <message>
      <source>{outside:.0f} % of the multispectral pixels lie outside the range of the training: the ground is of another kind, or the units differ.</source>
      <extracomment>core/check/model_fit.py: Sentence('{outside:.0f} % of the multispectral pixels lie outside the range of the training: the ground is of another kind, or the units differ.', outside=outside * 100)</extracomment>
      <translation>{outside:.0f} % dos pixels multiespectrais ficam fora da faixa do treinamento: o terreno é de outro tipo, ou as unidades diferem.</translation>
    </message>
    <message>
      <source>{parameter} is not a raster file that GDAL can read. Choose a file, or export the layer first (Layer → Save As…).</source>
      <extracomment>processing/request_algorithm.py</extracomment>
      <translation>{parameter} não é um arquivo raster que o GDAL possa ler. Escolha um arquivo, ou exporte primeiro a camada (Camada → Salvar como…).</translation>
    </message>
    <message>
      <source>{path} cannot be created: {reason}</source>
      <extracomment>core/raster/write/writer.py: Sentence('{path} cannot be created: {reason}', path=path, reason=e)</extracomment>
      <translation>{path} não pode ser criado: {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be opened again: {reason}</source>
      <extracomment>core/raster/write/writer.py: Sentence('{path} cannot be opened again: {reason}', path=path, reason=e)</extracomment>
      <translation>{path} não pode ser reaberto: {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be opened as a raster: {reason}</source>
      <extracomment>core/raster/open_file.py: Sentence('{path} cannot be opened as a raster: {reason}', path=path, reason=reason)</extracomment>
      <translation>{path} não pode ser aberto como raster: {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be opened: {reason}</source>
      <extracomment>core/raster/write/mosaic.py: Sentence('{path} cannot be opened: {reason}', path=path, reason=e)</extracomment>
      <translation>{path} não pode ser aberto: {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be read at a coarser grid: {reason}</source>
      <extracomment>core/raster/read/decimated.py: Sentence('{path} cannot be read at a coarser grid: {reason}', path=source.path, reason=e)</extracomment>
      <translation>{path} não pode ser lido em uma grade mais grossa: {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be read because its header has no entry data type. Add it to the header.</source>
      <extracomment>core/raster/metadata/envi_file.py: Sentence('{path} cannot be read because its header has no entry data type. Add it to the header.', path=path)</extracomment>
      <translation>{path} não pode ser lido porque o seu cabeçalho não tem a entrada data type. Acrescente-a ao cabeçalho.</translation>
    </message>
    <message>
      <source>{path} cannot be read: {reason}.</source>
      <extracomment>core/raster/open_file.py: Sentence('{path} cannot be read: {reason}.', path=path, reason=e.strerror)</extracomment>
      <translation>{path} não pode ser lido: {reason}.</translation>
    </message>
    <message>
      <source>{path} cannot be resampled to the grid of the other image: {reason}</source>
      <extracomment>core/raster/read/warp.py: Sentence('{path} cannot be resampled to the grid of the other image: {reason}', path=source.path, reason=e)</extracomment>
      <translation>{path} não pode ser reamostrado para a grade da outra imagem: {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be transformed to its ortho grid: {reason}. Download the ortho product.</source>
      <extracomment>core/raster/products/tanager.py: Sentence('{path} cannot be transformed to its ortho grid: {reason}. Download the ortho product.', path=path, reason=e)</extracomment>
      <translation>{path} não pode ser transformado para a sua grade ortorretificada: {reason}. Baixe o produto ortorretificado.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {reason}.</source>
      <extracomment>core/base/publish.py: Sentence('{path} cannot be written: {reason}.', path=path, reason=e.strerror)</extracomment>
      <translation>{path} não pode ser gravado: {reason}.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {reason}. Choose another folder or name.</source>
      <extracomment>core/check/outputs.py: Sentence('{path} cannot be written: {reason}. Choose another folder or name.', path=path, reason=reason)</extracomment>
      <translation>{path} não pode ser gravado: {reason}. Escolha outra pasta ou outro nome.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {reason}. Is the disk full?</source>
      <extracomment>core/predict/journal.py: Sentence('{path} cannot be written: {reason}. Is the disk full?', path=self._path, reason=e.strerror)</extracomment>
      <translation>{path} não pode ser gravado: {reason}. O disco está cheio?</translation>
    </message>
    <message>
      <source>{path} changed while it was read. Run this again when it is complete.</source>
      <extracomment>core/raster/open_file.py: Sentence('{path} changed while it was read. Run this again when it is complete.', path=raster.path)</extracomment>
      <translation>{path} mudou enquanto era lido. Execute de novo quando estiver completo.</translation>
    </message>
    <message>
      <source>{path} contains no JSON object, so it is not the metadata of a product.</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} contains no JSON object, so it is not the metadata of a product.', path=path)</extracomment>
      <translation>{path} não contém nenhum objeto JSON, portanto não são os metadados de um produto.</translation>
    </message>
    <message>
      <source>{path} contains several Landsat scenes ({names}). Choose the MTL file of one.</source>
      <extracomment>core/raster/products/landsat.py: Sentence('{path} contains several Landsat scenes ({names}). Choose the MTL file of one.', path=path, names=names)</extracomment>
      <translation>{path} contém várias cenas Landsat ({names}). Escolha o arquivo MTL de uma.</translation>
    </message>
    <message>
      <source>{path} contains several {product} images ({names}). Choose one of these files.</source>
      <extracomment>core/raster/products/dlr.py: Sentence('{path} contains several {product} images ({names}). Choose one of these files.', path=path, product=product, names=names)</extracomment>
      <translation>{path} contém várias imagens {product} ({names}). Escolha um destes arquivos.</translation>
    </message>
    <message>
      <source>{path} contains {count} ({value}). Choose one by its GDAL name, for example {names}.</source>
      <extracomment>core/raster/metadata/variables.py: Sentence('{path} contains {count} ({value}). Choose one by its GDAL name, for example {names}.', path=path, count=words.count(len(names), 'variable'), value=words.listing([*shown, f'{more} more'] if more else shown), names=names[0])</extracomment>
      <translation>{path} contém {count} ({value}). Escolha uma pelo seu nome do GDAL, por exemplo {names}.</translation>
    </message>
    <message>
      <source>{path} contains {count} {product} products ({names}). Choose one of these files.</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} contains {count} {product} products ({names}). Choose one of these files.', path=path, count=len(matches), product=product, names=names)</extracomment>
      <translation>{path} contém {count} produtos {product} ({names}). Escolha um destes arquivos.</translation>
    </message>
    <message>
      <source>{path} contains {count} {product} products. Choose one of the files.</source>
      <extracomment>core/raster/products/arrays.py: Sentence('{path} contains {count} {product} products. Choose one of the files.', path=path, count=len(extensions), product=product)</extracomment>
      <translation>{path} contém {count} produtos {product}. Escolha um dos arquivos.</translation>
    </message>
    <message>
      <source>{path} could not be read at row {row}, column {col}.</source>
      <extracomment>core/raster/read/source.py: Sentence('{path} could not be read at row {row}, column {col}.', path=self.path, row=window.row, col=window.col)</extracomment>
      <translation>{path} não pôde ser lido na linha {row}, coluna {col}.</translation>
    </message>
    <message>
      <source>{path} could not be read at row {row}: {reason}</source>
      <extracomment>core/raster/read/source.py: Sentence('{path} could not be read at row {row}: {reason}', path=self.path, row=window.row, reason=reason)</extracomment>
      <translation>{path} não pôde ser lido na linha {row}: {reason}</translation>
    </message>
    <message>
      <source>{path} could not be written: {reason}</source>
      <extracomment>adapters/layers/profile_geopackage.py: Sentence('{path} could not be written: {reason}', path=path, reason=message)</extracomment>
      <translation>{path} não pôde ser gravado: {reason}</translation>
    </message>
    <message>
      <source>{path} declares a document type or entities, which no satellite product does, so it is not read. Download the product again.</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} declares a document type or entities, which no satellite product does, so it is not read. Download the product again.', path=self.path)</extracomment>
      <translation>{path} declara um tipo de documento ou entidades, o que nenhum produto de satélite faz, portanto não é lido. Baixe o produto de novo.</translation>
    </message>
    <message>
      <source>{path} disappeared while it was read. Run this again when it is complete.</source>
      <extracomment>core/raster/open_file.py: Sentence('{path} disappeared while it was read. Run this again when it is complete.', path=raster.path)</extracomment>
      <translation>{path} desapareceu enquanto era lido. Execute de novo quando estiver completo.</translation>
    </message>
    <message>
      <source>{path} does not contain the wavelengths of its {count} bands. Put its ENVI header (.hdr) beside it, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.</source>
      <extracomment>core/check/bands.py: Sentence('{path} does not contain the wavelengths of its {count} bands. Put its ENVI header (.hdr) beside it, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.', path=hsi.path, count=len(hsi))</extracomment>
      <translation>{path} não contém os comprimentos de onda das suas {count} bandas. Coloque o seu cabeçalho ENVI (.hdr) junto dele, ou indique os comprimentos de onda: uma tabela (CSV), ou um intervalo como 400:1000 nm.</translation>
    </message>
    <message>
      <source>{path} does not contain the wavelengths of its {count} bands: {header_problem} Correct the header, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.</source>
      <extracomment>core/check/bands.py: Sentence('{path} does not contain the wavelengths of its {count} bands: {header_problem} Correct the header, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.', path=hsi.path, count=len(hsi), header_problem=hsi.header_problem)</extracomment>
      <translation>{path} não contém os comprimentos de onda das suas {count} bandas: {header_problem} Corrija o cabeçalho, ou indique os comprimentos de onda: uma tabela (CSV), ou um intervalo como 400:1000 nm.</translation>
    </message>
    <message>
      <source>{path} does not contain wavelengths. Bands are compared by their numbers.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('{path} does not contain wavelengths. Bands are compared by their numbers.', path=ignorant.path)</extracomment>
      <translation>{path} não contém comprimentos de onda. As bandas são comparadas pelos seus números.</translation>
    </message>
    <message>
      <source>{path} does not cover the same ground as the other bands of the {product} product. Files of different scenes are mixed in its folder.</source>
      <extracomment>core/raster/products/vrt.py: Sentence('{path} does not cover the same ground as the other bands of the {product} product. Files of different scenes are mixed in its folder.', path=path, product=product)</extracomment>
      <translation>{path} não cobre o mesmo terreno que as outras bandas do produto {product}. Na sua pasta estão misturados arquivos de cenas diferentes.</translation>
    </message>
    <message>
      <source>{path} does not name its axes ({sizes}). The first is assumed to be the bands; if that is wrong, store the cube with the spectral axis first.</source>
      <extracomment>core/raster/metadata/axes.py: Sentence('{path} does not name its axes ({sizes}). The first is assumed to be the bands; if that is wrong, store the cube with the spectral axis first.', path=path, sizes=sizes)</extracomment>
      <translation>{path} não nomeia os seus eixos ({sizes}). Supõe-se que o primeiro seja o das bandas; se estiver errado, salve o cubo com o eixo espectral em primeiro lugar.</translation>
    </message>
    <message>
      <source>{path} does not name its coordinate system, and in that of the other image it would lie elsewhere, so it counts as not georeferenced. The images can be fused, but their radiometry is compared by distributions only.</source>
      <extracomment>core/check/place.py: Sentence('{path} does not name its coordinate system, and in that of the other image it would lie elsewhere, so it counts as not georeferenced. The images can be fused, but their radiometry is compared by distributions only.', path=path)</extracomment>
      <translation>{path} não indica o seu sistema de coordenadas, e no da outra imagem ficaria em outro lugar, portanto é tratado como não georreferenciado. As imagens podem ser fundidas, mas a sua radiometria é comparada apenas por distribuições.</translation>
    </message>
    <message>
      <source>{path} does not name its coordinate system. That of the other image is assumed.</source>
      <extracomment>core/check/place.py: Sentence('{path} does not name its coordinate system. That of the other image is assumed.', path=path)</extracomment>
      <translation>{path} não indica o seu sistema de coordenadas. Supõe-se o da outra imagem.</translation>
    </message>
    <message>
      <source>{path} has fewer than two usable bands, and a hyperspectral cube needs several.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('{path} has fewer than two usable bands, and a hyperspectral cube needs several.', path=hsi.path)</extracomment>
      <translation>{path} tem menos de duas bandas utilizáveis, e um cubo hiperespectral precisa de várias.</translation>
    </message>
    <message>
      <source>{path} has fewer than two usable bands, and a hyperspectral image needs several. Are the two images swapped?</source>
      <extracomment>core/check/fusion.py: Sentence('{path} has fewer than two usable bands, and a hyperspectral image needs several. Are the two images swapped?', path=hsi.path)</extracomment>
      <translation>{path} tem menos de duas bandas utilizáveis, e uma imagem hiperespectral precisa de várias. As duas imagens estão trocadas?</translation>
    </message>
    <message>
      <source>{path} has impossible wavelengths: {beside}. Correct them, give the wavelengths, or leave out the bands {numbers}.</source>
      <extracomment>core/check/bands.py: Sentence('{path} has impossible wavelengths: {beside}. Correct them, give the wavelengths, or leave out the bands {numbers}.', path=raster.path, beside=_beside(wrong, raster), numbers=numbers)</extracomment>
      <translation>{path} tem comprimentos de onda impossíveis: {beside}. Corrija-os, indique os comprimentos de onda, ou deixe de fora as bandas {numbers}.</translation>
    </message>
    <message>
      <source>{path} has more than {max_tags} tags, so it is not the metadata of a product.</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} has more than {max_tags} tags, so it is not the metadata of a product.', path=path, max_tags=MAX_TAGS)</extracomment>
      <translation>{path} tem mais de {max_tags} tags, portanto não são os metadados de um produto.</translation>
    </message>
    <message>
      <source>{path} has no extension that is written: end it in .tif (GeoTIFF) or .bsq (ENVI).</source>
      <extracomment>core/base/file_formats.py: Sentence('{path} has no extension that is written: end it in .tif (GeoTIFF) or .bsq (ENVI).', path=path)</extracomment>
      <translation>{path} não tem uma extensão que seja gravada: termine-o em .tif (GeoTIFF) ou .bsq (ENVI).</translation>
    </message>
    <message>
      <source>{path} has no georeference. The images can be fused, but their radiometry is compared by distributions only.</source>
      <extracomment>core/check/place.py: Sentence('{path} has no georeference. The images can be fused, but their radiometry is compared by distributions only.', path=raster.path)</extracomment>
      <translation>{path} não tem georreferência. As imagens podem ser fundidas, mas a sua radiometria é comparada apenas por distribuições.</translation>
    </message>
    <message>
      <source>{path} has no pixel that is valid in all {count} used bands. Leave out the bad bands.</source>
      <extracomment>core/runs/training.py: Sentence('{path} has no pixel that is valid in all {count} used bands. Leave out the bad bands.', path=hsi.path, count=len(plan.bands))</extracomment>
      <translation>{path} não tem nenhum pixel válido em todas as {count} bandas usadas. Deixe de fora as bandas ruins.</translation>
    </message>
    <message>
      <source>{path} has no raster bands. Choose the image file itself.</source>
      <extracomment>core/raster/metadata/variables.py: Sentence('{path} has no raster bands. Choose the image file itself.', path=path)</extracomment>
      <translation>{path} não tem bandas raster. Escolha o próprio arquivo de imagem.</translation>
    </message>
    <message>
      <source>{path} has no valid pixel: every pixel is nodata or zero in a used band. Choose another image.</source>
      <extracomment>core/check/apply.py: Sentence('{path} has no valid pixel: every pixel is nodata or zero in a used band. Choose another image.', path=msi.path)</extracomment>
      <translation>{path} não tem nenhum pixel válido: todos os pixels são nodata ou zero em uma banda usada. Escolha outra imagem.</translation>
    </message>
    <message>
      <source>{path} has no valid pixel: every pixel is nodata, masked or zero in a used band. Choose another image.</source>
      <extracomment>core/check/pixels.py: Sentence('{path} has no valid pixel: every pixel is nodata, masked or zero in a used band. Choose another image.', path=raster.path)</extracomment>
      <translation>{path} não tem nenhum pixel válido: todos os pixels são nodata, mascarados ou zero em uma banda usada. Escolha outra imagem.</translation>
    </message>
    <message>
      <source>{path} has wavelengths far from those of the neighbouring bands: {beside}. Check them, because the result depends on them.</source>
      <extracomment>core/check/bands.py: Sentence('{path} has wavelengths far from those of the neighbouring bands: {beside}. Check them, because the result depends on them.', path=raster.path, beside=_beside(doubtful, raster))</extracomment>
      <translation>{path} tem comprimentos de onda muito distantes dos das bandas vizinhas: {beside}. Verifique-os, porque o resultado depende deles.</translation>
    </message>
    <message>
      <source>{path} has {actual} bands, and the metadata of the {product} product describe {count}. They belong to different products.</source>
      <extracomment>core/raster/products/vrt.py: Sentence('{path} has {actual} bands, and the metadata of the {product} product describe {count}. They belong to different products.', path=b.path, actual=source.RasterCount, product=product, count=len(bands))</extracomment>
      <translation>{path} tem {actual} bandas, e os metadados do produto {product} descrevem {count}. Pertencem a produtos diferentes.</translation>
    </message>
    <message>
      <source>{path} is a JPEG 2000 file, and this GDAL has no driver for it. Use a QGIS or GDAL with JP2OpenJPEG, or convert the bands to GeoTIFF.</source>
      <extracomment>core/raster/products/vrt.py: Sentence('{path} is a JPEG 2000 file, and this GDAL has no driver for it. Use a QGIS or GDAL with JP2OpenJPEG, or convert the bands to GeoTIFF.', path=path)</extracomment>
      <translation>{path} é um arquivo JPEG 2000, e este GDAL não tem driver para ele. Use um QGIS ou GDAL com JP2OpenJPEG, ou converta as bandas para GeoTIFF.</translation>
    </message>
    <message>
      <source>{path} is a PRISMA product of level {level}. Download the L2D product, which is on a map grid.</source>
      <extracomment>core/raster/products/prisma.py: Sentence('{path} is a PRISMA product of level {level}. Download the L2D product, which is on a map grid.', path=path, level=level)</extracomment>
      <translation>{path} é um produto PRISMA de nível {level}. Baixe o produto L2D, que está em uma grade cartográfica.</translation>
    </message>
    <message>
      <source>{path} is a Sentinel-2 L1C product. Download its L2A product (surface reflectance).</source>
      <extracomment>core/raster/products/sentinel2.py: Sentence('{path} is a Sentinel-2 L1C product. Download its L2A product (surface reflectance).', path=path)</extracomment>
      <translation>{path} é um produto Sentinel-2 L1C. Baixe o produto L2A correspondente (reflectância de superfície).</translation>
    </message>
    <message>
      <source>{path} is a folder. Choose the name of a file in it.</source>
      <extracomment>core/check/outputs.py: Sentence('{path} is a folder. Choose the name of a file in it.', path=path)</extracomment>
      <translation>{path} é uma pasta. Escolha o nome de um arquivo dentro dela.</translation>
    </message>
    <message>
      <source>{path} is a virtual raster, whose tiles are GeoTIFFs. Choose the format GTiff, or another name.</source>
      <extracomment>core/predict/cluster/target.py: Sentence('{path} is a virtual raster, whose tiles are GeoTIFFs. Choose the format GTiff, or another name.', path=path)</extracomment>
      <translation>{path} é um raster virtual, cujos blocos são GeoTIFF. Escolha o formato GTiff, ou outro nome.</translation>
    </message>
    <message>
      <source>{path} is incomplete: its header describes {needed} bytes ({cols} × {rows} pixels, {count} bands, {itemsize} bytes each), and there are {size}. Copy it again, or correct the header.</source>
      <extracomment>core/raster/metadata/envi_file.py: Sentence('{path} is incomplete: its header describes {needed} bytes ({cols} × {rows} pixels, {count} bands, {itemsize} bytes each), and there are {size}. Copy it again, or correct the header.', path=path, needed=needed, cols=cols, rows=rows, count=count, itemsize=itemsize, size=size)</extracomment>
      <translation>{path} está incompleto: o seu cabeçalho descreve {needed} bytes ({cols} × {rows} pixels, {count} bandas, {itemsize} bytes cada), e há {size}. Copie-o de novo, ou corrija o cabeçalho.</translation>
    </message>
    <message>
      <source>{path} is larger than {max_text_bytes} MiB, so it is not a metadata file.</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} is larger than {max_text_bytes} MiB, so it is not a metadata file.', path=path, max_text_bytes=MAX_TEXT_BYTES // 1024 ** 2)</extracomment>
      <translation>{path} é maior que {max_text_bytes} MiB, portanto não é um arquivo de metadados.</translation>
    </message>
    <message>
      <source>{path} is no name for the format {format}: end it in {extension}, or choose another format.</source>
      <extracomment>core/base/file_formats.py: Sentence('{path} is no name for the format {format}: end it in {extension}, or choose another format.', path=path, format=file_format, extension=EXTENSIONS[file_format][0])</extracomment>
      <translation>{path} não é um nome para o formato {format}: termine-o em {extension}, ou escolha outro formato.</translation>
    </message>
    <message>
      <source>{path} is not a SpectraLift model, or it is damaged ({reason}). Train it again.</source>
      <extracomment>core/train/checkpoint.py: Sentence('{path} is not a SpectraLift model, or it is damaged ({reason}). Train it again.', path=path, reason=archive.reason(e))</extracomment>
      <translation>{path} não é um modelo SpectraLift, ou está danificado ({reason}). Treine-o de novo.</translation>
    </message>
    <message>
      <source>{path} is not a SpectraLift model.</source>
      <extracomment>core/train/checkpoint.py: Sentence('{path} is not a SpectraLift model.', path=path)</extracomment>
      <translation>{path} não é um modelo SpectraLift.</translation>
    </message>
    <message>
      <source>{path} is not an XML document. Was it copied completely?</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} is not an XML document. Was it copied completely?', path=path)</extracomment>
      <translation>{path} não é um documento XML. Foi copiado por inteiro?</translation>
    </message>
    <message>
      <source>{path} is not an ordinary file, so it is not read.</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} is not an ordinary file, so it is not read.', path=path)</extracomment>
      <translation>{path} não é um arquivo comum, portanto não é lido.</translation>
    </message>
    <message>
      <source>{path} is not an ordinary file. Choose another name.</source>
      <extracomment>core/check/outputs.py: Sentence('{path} is not an ordinary file. Choose another name.', path=path)</extracomment>
      <translation>{path} não é um arquivo comum. Escolha outro nome.</translation>
    </message>
    <message>
      <source>{path} is not readable as JSON: {reason}. Was it copied completely?</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} is not readable as JSON: {reason}. Was it copied completely?', path=path, reason=e)</extracomment>
      <translation>{path} não é legível como JSON: {reason}. Foi copiado por inteiro?</translation>
    </message>
    <message>
      <source>{path} is not well-formed XML: {reason}. Was it copied completely?</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} is not well-formed XML: {reason}. Was it copied completely?', path=path, reason=e)</extracomment>
      <translation>{path} não é XML bem formado: {reason}. Foi copiado por inteiro?</translation>
    </message>
    <message>
      <source>{path} is read through a lookup table and cannot be resampled. Use it as the hyperspectral image, not as the multispectral one.</source>
      <extracomment>core/raster/read/decimated.py: Sentence('{path} is read through a lookup table and cannot be resampled. Use it as the hyperspectral image, not as the multispectral one.', path=source.path)</extracomment>
      <translation>{path} é lido através de uma tabela de correspondência e não pode ser reamostrado. Use-o como imagem hiperespectral, não como multiespectral.</translation>
    </message>
    <message>
      <source>{path} is the name of an ENVI header. End the name of the image in .bsq or .dat.</source>
      <extracomment>core/check/outputs.py: Sentence('{path} is the name of an ENVI header. End the name of the image in .bsq or .dat.', path=path)</extracomment>
      <translation>{path} é o nome de um cabeçalho ENVI. Termine o nome da imagem em .bsq ou .dat.</translation>
    </message>
    <message>
      <source>{path} is too large for a SpectraLift model.</source>
      <extracomment>core/train/checkpoint.py: Sentence('{path} is too large for a SpectraLift model.', path=path)</extracomment>
      <translation>{path} é grande demais para um modelo SpectraLift.</translation>
    </message>
    <message>
      <source>{path} nests deeper than {depth} elements, so it is not the metadata of a product.</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} nests deeper than {depth} elements, so it is not the metadata of a product.', path=self.path, depth=MAX_DEPTH)</extracomment>
      <translation>{path} tem aninhamento de mais de {depth} elementos, portanto não são os metadados de um produto.</translation>
    </message>
    <message>
      <source>{path} stores {kinds}. Bands of real numbers are needed.</source>
      <extracomment>core/raster/metadata/dataset.py: Sentence('{path} stores {kinds}. Bands of real numbers are needed.', path=path, kinds=', '.join(sorted(kinds)))</extracomment>
      <translation>{path} armazena {kinds}. São necessárias bandas de números reais.</translation>
    </message>
    <message>
      <source>{path} was made by another version of SpectraLift (format {version}, this one reads {supported}): train it again.</source>
      <extracomment>core/train/checkpoint.py: Sentence('{path} was made by another version of SpectraLift (format {version}, this one reads {supported}): train it again.', path=path, version=str(description.get('version'))[:20], supported=VERSION)</extracomment>
      <translation>{path} foi feito por outra versão do SpectraLift (formato {version}, esta lê {supported}): treine-o de novo.</translation>
    </message>
    <message>
      <source>{path} would replace the image {scene}. Choose another folder.</source>
      <extracomment>cli/commands/many.py: Sentence('{path} would replace the image {scene}. Choose another folder.', path=path, scene=scenes[real])</extracomment>
      <translation>{path} substituiria a imagem {scene}. Escolha outra pasta.</translation>
    </message>
    <message>
      <source>{path}, a file of the {product} product, cannot be opened: {reason}</source>
      <extracomment>core/raster/products/vrt.py: Sentence('{path}, a file of the {product} product, cannot be opened: {reason}', path=path, product=product, reason=e)</extracomment>
      <translation>{path}, um arquivo do produto {product}, não pode ser aberto: {reason}</translation>
    </message>
    <message>
      <source>{place} does not exist any more: {reason}.</source>
      <extracomment>core/raster/write/saved.py: Sentence('{place} does not exist any more: {reason}.', place=place, reason=e.strerror)</extracomment>
      <translation>{place} não existe mais: {reason}.</translation>
    </message>
    <message>
      <source>{place} is not writable ({said}). Choose another folder in the options.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Não é possível gravar em {place} ({said}). Escolha outra pasta nas opções.</translation>
    </message>
    <message>
      <source>{python} already has PyTorch {version}. Nothing needs to be installed.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>{python} já tem o PyTorch {version}. Nada precisa ser instalado.</translation>
    </message>
    <message>
      <source>{python} cannot be started ({error}). Choose another Python in the options (the setting {setting}).</source>
      <extracomment>adapters/worker/process.py</extracomment>
      <translation>{python} não pode ser iniciado ({error}). Escolha outro Python nas opções (a configuração {setting}).</translation>
    </message>
    <message>
      <source>{python} does not answer ({error}). Choose another Python in the options (the setting {setting}).</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>{python} não responde ({error}). Escolha outro Python nas opções (a configuração {setting}).</translation>
    </message>
    <message>
      <source>{rows} at the bottom</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('{rows} at the bottom', rows=words.count(rows % r, 'row'))</extracomment>
      <translation>{rows} na parte inferior</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <source>{sensor} band {lost} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave it out: use the bands {kept}.</source>
      <extracomment>core/check/bands.py: plural(len(lost), "{sensor} band {lost} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave it out: use the bands {kept}.", "{sensor} bands {lost} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave them out: use the bands {kept}.", sensor=response.sensor, lost=words.listing(lost), low=low, high=high, kept=','.join(inside))</extracomment>
      <translation>{sensor}: a banda {lost} não pode ser simulada: fora das bandas boas da imagem hiperespectral ({low:.0f}–{high:.0f} nm). Deixe-a de fora: use as bandas {kept}.</translation>
    </message>
    <message>
      <source>{sensor} bands {lost} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave them out: use the bands {kept}.</source>
      <extracomment>core/check/bands.py: plural(len(lost), "{sensor} band {lost} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave it out: use the bands {kept}.", "{sensor} bands {lost} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave them out: use the bands {kept}.", sensor=response.sensor, lost=words.listing(lost), low=low, high=high, kept=','.join(inside))</extracomment>
      <translation>{sensor}: as bandas {lost} não podem ser simuladas: fora das bandas boas da imagem hiperespectral ({low:.0f}–{high:.0f} nm). Deixe-as de fora: use as bandas {kept}.</translation>
    </message>
    <message>
      <source>{sensor} has no band {band!r}; its bands are {bands}.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('{sensor} has no band {band!r}; its bands are {bands}.', sensor=response.sensor, band=name[:60], bands=', '.join(response.band_names))</extracomment>
      <translation>{sensor} não tem a banda {band!r}; as suas bandas são {bands}.</translation>
    </message>
    <message>
      <source>{sensor}: a response needs at least one band and two wavelengths.</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: a response needs at least one band and two wavelengths.', sensor=self.sensor)</extracomment>
      <translation>{sensor}: uma resposta precisa de pelo menos uma banda e dois comprimentos de onda.</translation>
    </message>
    <message>
      <source>{sensor}: band {bands} lies outside the hyperspectral bands.</source>
      <extracomment>core/spectral/response/srf.py: plural(len(lost), '{sensor}: band {bands} lies outside the hyperspectral bands.', '{sensor}: bands {bands} lie outside the hyperspectral bands.', sensor=self.sensor, bands=words.listing(lost))</extracomment>
      <translation>{sensor}: a banda {bands} fica fora das bandas hiperespectrais.</translation>
    </message>
    <message>
      <source>{sensor}: band {lost} falls between the {count} bands of the cube.</source>
      <extracomment>evaluation/simulate/response.py: Sentence('{sensor}: band {lost} falls between the {count} bands of the cube.', sensor=bands.sensor, lost=', '.join(lost), count=len(wavelength_nm))</extracomment>
      <translation>{sensor}: a banda {lost} cai entre as {count} bandas do cubo.</translation>
    </message>
    <message>
      <source>{sensor}: bands {bands} lie outside the hyperspectral bands.</source>
      <extracomment>core/spectral/response/srf.py: plural(len(lost), '{sensor}: band {bands} lies outside the hyperspectral bands.', '{sensor}: bands {bands} lie outside the hyperspectral bands.', sensor=self.sensor, bands=words.listing(lost))</extracomment>
      <translation>{sensor}: as bandas {bands} ficam fora das bandas hiperespectrais.</translation>
    </message>
    <message>
      <source>{sensor}: every band needs a centre and a width above zero.</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: every band needs a centre and a width above zero.', sensor=sensor)</extracomment>
      <translation>{sensor}: cada banda precisa de um centro e de uma largura maior que zero.</translation>
    </message>
    <message>
      <source>{sensor}: every response must be a number that is not negative.</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: every response must be a number that is not negative.', sensor=self.sensor)</extracomment>
      <translation>{sensor}: cada resposta deve ser um número não negativo.</translation>
    </message>
    <message>
      <source>{sensor}: the response of band {band} is zero everywhere.</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: the response of band {band} is zero everywhere.', sensor=self.sensor, band=name)</extracomment>
      <translation>{sensor}: a resposta da banda {band} é zero em toda parte.</translation>
    </message>
    <message>
      <source>{sensor}: the wavelengths must ascend, each once.</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: the wavelengths must ascend, each once.', sensor=self.sensor)</extracomment>
      <translation>{sensor}: os comprimentos de onda devem ser crescentes, cada um uma vez.</translation>
    </message>
    <message>
      <source>{sensor}: two bands have the same name ({names}).</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: two bands have the same name ({names}).', sensor=self.sensor, names=names)</extracomment>
      <translation>{sensor}: duas bandas têm o mesmo nome ({names}).</translation>
    </message>
    <message>
      <source>{sensor}: {bands} bands at {wavelengths} wavelengths are too many.</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: {bands} bands at {wavelengths} wavelengths are too many.', sensor=sensor, bands=len(names), wavelengths=wavelength.size)</extracomment>
      <translation>{sensor}: {bands} bandas em {wavelengths} comprimentos de onda são demais.</translation>
    </message>
    <message>
      <source>{sensor}: {count} bands, the narrowest {width:g} nm wide, are too many.</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: {count} bands, the narrowest {width:g} nm wide, are too many.', sensor=sensor, count=len(centre), width=fwhm.min())</extracomment>
      <translation>{sensor}: {count} bandas, a mais estreita com {width:g} nm de largura, são demais.</translation>
    </message>
    <message>
      <source>{share:.0f} % of the response of {name} lies outside the hyperspectral range ({low:.0f}–{high:.0f} nm). {name} will be simulated from the rest.</source>
      <extracomment>core/check/bands.py: Sentence('{share:.0f} % of the response of {name} lies outside the hyperspectral range ({low:.0f}–{high:.0f} nm). {name} will be simulated from the rest.', share=(1 - share) * 100, name=name, low=low, high=high)</extracomment>
      <translation>{share:.0f} % da resposta de {name} ficam fora da faixa hiperespectral ({low:.0f}–{high:.0f} nm). {name} será simulada a partir do resto.</translation>
    </message>
    <message>
      <source>{size:,} pixels of {source} are more than are read at once ({most_pixels:,})</source>
      <extracomment>profiles/read.py: Sentence('{size:,} pixels of {source} are more than are read at once ({most_pixels:,})', size=shape.size, source=source, most_pixels=most_pixels)</extracomment>
      <translation>{size:,} pixels de {source} são mais do que se lê de uma vez ({most_pixels:,})</translation>
    </message>
    <message>
      <source>{size} free</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{size} livres</translation>
    </message>
    <message>
      <source>{source} against the coarse pixel, {bands} bands: {rule}.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>{source} em relação ao pixel grosseiro, {bands} bandas: {rule}.</translation>
    </message>
    <message>
      <source>{source} contains no scale. Its whole numbers are assumed to be reflectance × 10000.</source>
      <extracomment>profiles/compare.py: Sentence('{source} contains no scale. Its whole numbers are assumed to be reflectance × 10000.', source=profile.source)</extracomment>
      <translation>{source} não contém nenhuma escala. Supõe-se que os seus números inteiros sejam reflectância × 10000.</translation>
    </message>
    <message>
      <source>{source} contains no wavelengths. Choose band numbers for the x axis.</source>
      <extracomment>profiles/curves.py: Sentence('{source} contains no wavelengths. Choose band numbers for the x axis.', source=profile.source)</extracomment>
      <translation>{source} não contém comprimentos de onda. Escolha números de bandas para o eixo x.</translation>
    </message>
    <message>
      <source>{source} contains no wavelengths. Choose its sensor to see its values.</source>
      <extracomment>profiles/curves.py: Sentence('{source} contains no wavelengths. Choose its sensor to see its values.', source=site.msi.source)</extracomment>
      <translation>{source} não contém comprimentos de onda. Escolha o seu sensor para ver os seus valores.</translation>
    </message>
    <message>
      <source>{source} has 8-bit numbers without a unit, which are not compared as reflectance.</source>
      <extracomment>profiles/compare.py: Sentence('{source} has 8-bit numbers without a unit, which are not compared as reflectance.', source=profile.source)</extracomment>
      <translation>{source} tem números de 8 bits sem unidade, que não são comparados como reflectância.</translation>
    </message>
    <message>
      <source>{source} has no data along the line.</source>
      <extracomment>profiles/read.py: Sentence('{source} has no data along the line.', source=source)</extracomment>
      <translation>{source} não tem dados ao longo da linha.</translation>
    </message>
    <message>
      <source>{source} has no data {where}.</source>
      <extracomment>profiles/read.py: Sentence('{source} has no data {where}.', source=source, where=where)</extracomment>
      <translation>{source} não tem dados {where}.</translation>
    </message>
    <message>
      <source>{source} has only bad bands here. Show bad bands to see them.</source>
      <extracomment>profiles/curves.py: Sentence('{source} has only bad bands here. Show bad bands to see them.', source=profile.source)</extracomment>
      <translation>{source} só tem bandas ruins aqui. Mostre as bandas ruins para vê-las.</translation>
    </message>
    <message>
      <source>{source} is not drawn because few bands cannot be normalised like many.</source>
      <extracomment>profiles/curves.py: Sentence('{source} is not drawn because few bands cannot be normalised like many.', source=site.msi.source)</extracomment>
      <translation>{source} não é desenhado porque poucas bandas não podem ser normalizadas como muitas.</translation>
    </message>
    <message>
      <source>{source} is not drawn because its band numbers are not those of the spectra.</source>
      <extracomment>profiles/curves.py: Sentence('{source} is not drawn because its band numbers are not those of the spectra.', source=site.msi.source)</extracomment>
      <translation>{source} não é desenhado porque os seus números de bandas não são os dos espectros.</translation>
    </message>
    <message>
      <source>{stem}METADATA.XML beside it</source>
      <extracomment>core/raster/products/dlr.py: Sentence('{stem}METADATA.XML beside it', stem=_stem(image))</extracomment>
      <translation>{stem}METADATA.XML junto dele</translation>
    </message>
    <message>
      <source>{subject} has no spread: the quality raster has {closure} and {outside} only.</source>
      <extracomment>core/predict/quality.py: Sentence('{subject} has no spread: the quality raster has {closure} and {outside} only.', subject=what, closure=CLOSURE, outside=OUTSIDE, spread=SPREAD)</extracomment>
      <translation>{subject} não tem dispersão: o raster de qualidade tem apenas {closure} e {outside}.</translation>
    </message>
    <message>
      <source>{subject} simulated by SpectraLift from {source}</source>
      <extracomment>evaluation/simulate/run.py: Sentence('{subject} simulated by SpectraLift from {source}', subject=what, source=source)</extracomment>
      <translation>{subject} simulado por SpectraLift a partir de {source}</translation>
    </message>
    <message>
      <source>{table}, line {line}: {problem}</source>
      <extracomment>core/spectral/tables.py: Sentence('{table}, line {line}: {problem}', table=name, line=self.line, problem=self.message)</extracomment>
      <translation>{table}, linha {line}: {problem}</translation>
    </message>
    <message>
      <source>{text!r} is not a coordinate system. Write it like EPSG:32633.</source>
      <extracomment>core/raster/crs.py: Sentence('{text!r} is not a coordinate system. Write it like EPSG:32633.', text=text[:80])</extracomment>
      <translation>{text!r} não é um sistema de coordenadas. Escreva-o como EPSG:32633.</translation>
    </message>
    <message>
      <source>{text!r} is not a training option: write NAME=VALUE with one of {names}.</source>
      <extracomment>core/train/options.py: Sentence('{text!r} is not a training option: write NAME=VALUE with one of {names}.', text=item[:60], names=', '.join(_TYPES))</extracomment>
      <translation>{text!r} não é uma opção de treinamento: escreva NOME=VALOR com um de {names}.</translation>
    </message>
    <message>
      <source>{text} exist and will be replaced.</source>
      <extracomment>core/check/outputs.py: Sentence('{text} exist and will be replaced.', text=text)</extracomment>
      <translation>{text} já existem e serão substituídos.</translation>
    </message>
    <message>
      <source>{text} exists and will be replaced.</source>
      <extracomment>core/check/outputs.py: Sentence('{text} exists and will be replaced.', text=text)</extracomment>
      <translation>{text} já existe e será substituído.</translation>
    </message>
    <message>
      <source>{text} is not a scale factor, which is a number above 0 such as 0.0001.</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>{text} não é um fator de escala, que é um número acima de 0, como 0.0001.</translation>
    </message>
    <message>
      <source>{tiles_folder}, the place of the tiles of {path}, is not a folder. Choose another name.</source>
      <extracomment>core/predict/cluster/target.py: Sentence('{tiles_folder}, the place of the tiles of {path}, is not a folder. Choose another name.', tiles_folder=tiles_folder(path), path=path)</extracomment>
      <translation>{tiles_folder}, o lugar dos blocos de {path}, não é uma pasta. Escolha outro nome.</translation>
    </message>
    <message>
      <source>{title} (running…)</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{title} (em execução…)</translation>
    </message>
    <message>
      <source>{title} · black {low:.4g}, white {high:.4g}</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>{title} · preto {low:.4g}, branco {high:.4g}</translation>
    </message>
    <message>
      <source>{undefined} pixels are zero in every band of one image and have no spectral angle.</source>
      <extracomment>evaluation/assess/run.py: Sentence('{undefined} pixels are zero in every band of one image and have no spectral angle.', undefined=undefined)</extracomment>
      <translation>{undefined} pixels são zero em todas as bandas de uma imagem e não têm ângulo espectral.</translation>
    </message>
    <message>
      <source>{url} is not the address of a package index, which begins with https://, http:// or file://.</source>
      <extracomment>adapters/torch_install/plan.py</extracomment>
      <translation>{url} não é o endereço de um índice de pacotes, que começa com https://, http:// ou file://.</translation>
    </message>
    <message>
      <source>{value!r} is not a count</source>
      <extracomment>core/predict/cluster/answer.py: Sentence('{value!r} is not a count', value=str(value)[:40])</extracomment>
      <translation>{value!r} não é uma contagem</translation>
    </message>
    <message>
      <source>{wavelengths} for {bands}: give one a band.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('{wavelengths} for {bands}: give one a band.', wavelengths=_wavelength_count(len(parts)), bands=_band_count(bands))</extracomment>
      <translation>{wavelengths} para {bands}: indique um por banda.</translation>
    </message>
    <message>
      <source>{what} Its last output:</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{what} A sua última saída:</translation>
    </message>
    <message>
      <source>{what}: about {download} to download, {disk} on the disk</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>{what}: cerca de {download} a baixar, {disk} no disco</translation>
    </message>
    <message>
      <source>{without} has no georeference. Pixels are compared in the order of the files.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('{without} has no georeference. Pixels are compared in the order of the files.', without=words.listing(without))</extracomment>
      <translation>{without} não tem georreferência. Os pixels são comparados na ordem dos arquivos.</translation>
    </message>
    <message>
      <source>{without} have no georeference. Pixels are compared in the order of the files.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('{without} have no georeference. Pixels are compared in the order of the files.', without=words.listing(without))</extracomment>
      <translation>{without} não têm georreferência. Os pixels são comparados na ordem dos arquivos.</translation>
    </message>
    <message>
      <source>{workers} has {subject}, this machine {here}. Use the same version.</source>
      <extracomment>core/predict/cluster/check.py: Sentence('{workers} has {subject}, this machine {here}. Use the same version.', workers=_workers(who), subject=what, here=here)</extracomment>
      <translation>{workers} tem {subject}, esta máquina {here}. Use a mesma versão.</translation>
    </message>
    <message>
      <source>{workers} has {subject}, this machine {here}. Values may differ from those of a local run in the last digit.</source>
      <extracomment>core/predict/cluster/check.py: Sentence('{workers} has {subject}, this machine {here}. Values may differ from those of a local run in the last digit.', workers=_workers(who), subject=what, here=here)</extracomment>
      <translation>{workers} tem {subject}, esta máquina {here}. Os valores podem diferir no último dígito dos de uma execução local.</translation>
    </message>
    <message>
      <source>× 1: stored as reflectance</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>× 1: armazenado como reflectância</translation>
    </message>
    <message>
      <source>… and {count} more</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>… e mais {count}</translation>
    </message>
  </context>
</TS>
